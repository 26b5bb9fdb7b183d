package io.huni.application.organisation;

import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;

/**
 * In-port: adds or changes a distributor. Needs {@code distributor:manage}; one outside the actor's
 * scope is not found.
 */
public interface SaveDistributor {
    Mono<Distributor> add(Actor actor, String name, boolean active, Duration responseTarget);

    /** Refuses with {@code shared.stale}. */
    Mono<Distributor> change(Change change);

    /**
     * Empty means unchanged.
     *
     * @param version that the actor has seen; any when empty
     */
    record Change(
            Actor actor,
            DistributorId distributor,
            Optional<String> name,
            Optional<Boolean> active,
            Optional<Duration> responseTarget,
            Optional<Integer> version) {}
}
