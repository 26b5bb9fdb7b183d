package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: takes an offer back. Needs {@code lead:offer}. */
public interface WithdrawOffer {
    /**
     * Refuses with {@code shared.not-found} outside the actor's scope, {@code offer.too-late} once
     * it has ended, and {@code shared.stale} when the offer has another version.
     */
    Mono<Void> withdraw(Actor actor, OfferId offer, Optional<Integer> version);
}
