package io.huni.application.lead;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: reads leads. Needs {@code lead:read}; what lies outside the actor's scope is not there.
 */
public interface LeadQueries {
    /**
     * {@code {"items":[LeadListItem…],"nextCursor":…,"total":…}}; the trash needs {@code
     * lead:delete}.
     */
    Mono<Json> page(
            Actor actor, LeadFilter filter, LeadSort sort, PageRequest page, CountMode count);

    /** The lead with its version for the ETag. Refuses with {@code shared.not-found}. */
    Mono<Versioned> lead(Actor actor, LeadId lead);

    /** {@code {"items":[Interaction…]}}, newest first. Refuses with {@code shared.not-found}. */
    Mono<Json> interactions(Actor actor, LeadId lead);

    /**
     * {@code {"items":[{"kind":…,"value":…,"label":…}]}}: what filters can choose, from the newest
     * leads of the actor; the commonest first.
     */
    Mono<Json> facets(Actor actor);

    /** {@code LeadStats}; test leads are not counted. */
    Mono<Json> stats(Actor actor);

    /** {@code {"items":[…]}}: at most ten leads with the phone or the e-mail, as typed. */
    Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email);

    /** A record with the version that its ETag tells. */
    record Versioned(Json json, int version) {}

    /** Whether a list tells how many match. */
    enum CountMode {
        NONE,
        ESTIMATED,
        EXACT
    }
}
