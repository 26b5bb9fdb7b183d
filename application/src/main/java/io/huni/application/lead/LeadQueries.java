package io.huni.application.lead;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
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

    /**
     * The first leads of several lists and how many each holds, all at one moment and in the order
     * in which they are wanted. The filters are the program's own: what people type belongs into a
     * page.
     */
    Mono<List<Listed>> lists(Actor actor, List<Wanted> wanted);

    /** The lead with its version for the ETag. Refuses with {@code shared.not-found}. */
    Mono<Versioned> lead(Actor actor, LeadId lead);

    /** {@code {"items":[Interaction…]}}, newest first. Refuses with {@code shared.not-found}. */
    Mono<Json> interactions(Actor actor, LeadId lead);

    /**
     * {@code {"items":[{"kind":…,"value":…,"label":…}]}}: what filters and forms can choose, from
     * the newest leads of the actor; the commonest first. Of the reasons for which leads were lost,
     * a distributor is offered those of its own people.
     */
    Mono<Json> facets(Actor actor);

    /** {@code LeadStats}; test leads are not counted. */
    Mono<Json> stats(Actor actor);

    /** {@code {"items":[…]}}: at most ten leads with the phone or the e-mail, as typed. */
    Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email);

    /** A record with the version that its ETag tells. */
    record Versioned(Json json, int version) {}

    /**
     * A list as its page would show it.
     *
     * @param first how many of its leads; 0 only counts
     */
    record Wanted(LeadFilter filter, LeadSort sort, int first) {}

    /**
     * @param total how many leads match, exactly
     * @param items {@code [LeadListItem…]}
     */
    record Listed(long total, Json items) {}

    /** Whether a list tells how many match. */
    enum CountMode {
        NONE,
        ESTIMATED,
        EXACT
    }
}
