package io.huni.application.imports;

import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

/**
 * In-port: begins the long work on an import. Needs {@code lead:import}, {@code lead:create} and
 * what the mapping asks for as {@link ArrangeImport} says. Refuses with {@code shared.not-found}
 * and {@code imports.busy}.
 */
public interface RunImport {
    /**
     * Looks at every row without making a lead. Refuses with {@code imports.closed} and {@code
     * imports.nothing-mapped}.
     */
    Mono<JobId> check(Actor actor, ImportId id);

    /**
     * Takes over the rows that are fine, and duplicates as the policy says. Refuses with {@code
     * imports.closed}, {@code imports.not-checked} and {@code imports.nothing-to-take}.
     */
    Mono<JobId> run(Actor actor, ImportId id);
}
