package io.huni.application.offer.port;

import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.OfferFilter;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.OfferId;

import reactor.core.publisher.Mono;

/** Out-port: offers as screens show them, JSON made by PostgreSQL in one round trip. */
public interface OfferReads {
    /**
     * For a distributor the offers in which it is or was asked, with its own part of them and a
     * masked lead until it has accepted.
     */
    Mono<Json> page(Visibility visibility, Actor actor, OfferFilter filter, PageRequest page);

    /** Empty when there is none inside the visibility. */
    Mono<Versioned> offer(Visibility visibility, Actor actor, OfferId offer);

    Mono<Json> stats(Visibility visibility);
}
