package io.huni.application.connection;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Makes sure that a connection belongs to a distributor that exists for the actor. */
record KnownDistributors(OrganisationQueries organisations) {
    Mono<Void> require(Actor actor, DistributorId distributor) {
        return organisations
                .distributors(actor)
                .filter(
                        all ->
                                all.stream()
                                        .anyMatch(
                                                one -> one.distributor().id().equals(distributor)))
                .switchIfEmpty(Mono.error(() -> unknown(distributor)))
                .then();
    }

    private static Refused unknown(DistributorId distributor) {
        return new Refused(
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN,
                Map.of("distributorId", distributor.value().toString()),
                "/distributorId");
    }
}
