package io.huni.application.organisation;

import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: reads the organisation and its distributors. */
public interface OrganisationQueries {
    Mono<Organisation> organisation();

    /** Those that exist for the actor, by name in Turkish order. */
    Mono<List<DistributorView>> distributors(Actor actor);

    /** Whether nobody has set the organisation up yet. */
    Mono<Boolean> needsSetup();
}
