package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.OfferId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: a distributor's answer. Needs {@code lead:comment}; somebody of a distributor that was
 * asked finds the offer, and whoever offers and sees everything may say what the partner has told
 * by telephone: the history names who said it.
 */
public interface AnswerOffer {
    /**
     * The lead is the distributor's from then on. The first wins; said again it changes nothing.
     * Refuses with {@code shared.not-found}, {@code offer.too-late}, and {@code shared.stale} when
     * the offer has another version.
     */
    Mono<Void> accept(Actor actor, OfferId offer, Optional<Integer> version);

    /** The next is asked. Refuses like {@link #accept}. */
    Mono<Void> decline(Actor actor, OfferId offer, Decline why, Optional<Integer> version);
}
