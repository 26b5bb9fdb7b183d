package io.huni.application.job;

import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: reads jobs. Everybody has the own ones; who sees everything has all. */
public interface JobQueries {
    /** The newest first. */
    Mono<JobPage> page(Actor actor, PageRequest page);

    /** Only the own ones, whatever else the actor may see; the newest first. */
    Mono<JobPage> ownPage(Actor actor, PageRequest page);

    /** Refuses with {@code shared.not-found}. */
    Mono<JobView> get(Actor actor, JobId job);

    /** In no order that means anything. Refuses with {@code shared.not-found}. */
    Mono<ResultPage> results(
            Actor actor, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page);

    /** A page of jobs. */
    record JobPage(List<Job> items, Optional<String> nextCursor) {}

    /**
     * @param reasons why records were not done, the most frequent first
     */
    record JobView(Job job, List<ReasonCount> reasons) {}

    record ReasonCount(Reason reason, int count) {}

    /** A page of results. */
    record ResultPage(List<ResultView> items, Optional<String> nextCursor) {}

    /**
     * @param number for people; empty when the record is not there for this reader any more
     * @param title likewise
     */
    record ResultView(JobResult result, Optional<Long> number, Optional<String> title) {}
}
