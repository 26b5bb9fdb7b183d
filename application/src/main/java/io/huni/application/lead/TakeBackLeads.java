package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** In-port for other features: as if leads had never been caught. */
public interface TakeBackLeads {
    /**
     * Inside the caller's transaction. Needs {@code lead:import}. A lead that a person has worked
     * on since, or that is not there for the actor, stays.
     *
     * @return those that are gone
     */
    Mono<Set<LeadId>> takeBack(Actor actor, List<LeadId> leads);
}
