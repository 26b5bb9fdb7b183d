package io.huni.application.offer;

import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferRule;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * In-port: reads offers. Needs {@code lead:read}; a distributor sees what it is or was asked, and
 * of the lead only what it needs to decide.
 */
public interface OfferQueries {
    /** {@code {"items":[Offer…],"nextCursor":…}}, the newest first. */
    Mono<Json> page(Actor actor, OfferFilter filter, PageRequest page);

    /** With its version for the ETag. Refuses with {@code shared.not-found}. */
    Mono<Versioned> offer(Actor actor, OfferId offer);

    /** {@code OfferStats}: what waits, and how each distributor answers. */
    Mono<Json> stats(Actor actor);

    /** In the order in which they are asked. Needs {@code assignment:manage}. */
    Mono<List<OfferRule>> rules(Actor actor);
}
