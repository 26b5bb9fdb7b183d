package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In-port for other features: who is a lead already. What lies outside the actor's scope or in the
 * trash is not there.
 */
public interface MatchLeads {
    /** For each key that is known the newest lead that has it. */
    Mono<Map<LeadKey, LeadId>> match(Actor actor, Set<LeadKey> keys);

    /** Those of the leads that the actor sees, with what people call them. */
    Mono<Map<LeadId, Named>> named(Actor actor, Set<LeadId> leads);

    /**
     * @param number for people
     */
    record Named(long number, Optional<String> fullName) {}
}
