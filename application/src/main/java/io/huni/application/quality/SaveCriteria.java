package io.huni.application.quality;

import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.Criterion;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port: puts criteria in place of those before. Needs {@code quality:manage} and a scope over
 * everything.
 */
public interface SaveCriteria {
    /**
     * Every lead is judged by them from now on; a job judges those that there are. Refuses with
     * {@code shared.stale} when the criteria have another version.
     */
    Mono<Saved> save(Actor actor, List<Criterion> criteria, Optional<Integer> version);

    /**
     * @param job that judges the leads anew; empty when nothing has changed
     */
    record Saved(Criteria criteria, Optional<JobId> job) {}
}
