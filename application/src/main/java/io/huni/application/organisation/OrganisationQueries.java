package io.huni.application.organisation;

import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: reads the organisation and its distributors. */
public interface OrganisationQueries {
    Mono<Organisation> organisation();

    /** Those that exist for the actor, by name in Turkish order. */
    Mono<List<DistributorView>> distributors(Actor actor);

    /**
     * Refuses with {@code organisation.distributor-unknown} one that does not exist for the actor.
     * One outside the actor's scope is refused in the same words as one that was never there.
     */
    Mono<Void> requireDistributor(Actor actor, DistributorId distributor);

    /**
     * Refuses like {@link #requireDistributor}, also one that is not active: nobody works there on
     * what it would be given.
     */
    Mono<Void> requireActive(Actor actor, DistributorId distributor);

    /** Whether nobody has set the organisation up yet. */
    Mono<Boolean> needsSetup();
}
