package io.huni.application.lead.port;

import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Out-port: leads as screens show them, JSON made by PostgreSQL in one round trip. */
public interface LeadReads {
    Mono<Json> page(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            PageRequest page,
            CountMode count);

    /**
     * Each list's first leads and its exact total, all from one snapshot, in the order of {@code
     * wanted}.
     */
    Mono<List<Listed>> lists(Visibility visibility, List<Wanted> wanted);

    /**
     * Empty when there is none inside the visibility. {@code allowed} is filled from the actor's
     * rights. What lies in the trash is there for those who may delete.
     */
    Mono<Versioned> lead(Visibility visibility, Actor actor, LeadId lead);

    /** Empty when there is no such lead inside the visibility. */
    Mono<Json> interactions(Visibility visibility, Actor actor, LeadId lead);

    Mono<Json> facets(Visibility visibility);

    Mono<Json> stats(Visibility visibility, Actor actor);

    Mono<Json> duplicates(
            Visibility visibility, Optional<PhoneNumber> phone, Optional<EmailAddress> email);
}
