package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.Terms;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/** In-port: offers one lead. Needs {@code lead:offer}. */
public interface OfferLead {
    /**
     * Refuses with {@code shared.not-found} outside the actor's scope, {@code
     * offer.distributor-unknown}, {@code offer.has-it}, {@code offer.lead-closed} and {@code
     * offer.already-offered}.
     */
    Mono<OfferId> offer(Command command);

    record Command(Actor actor, LeadId lead, Terms terms) {}
}
