package io.huni.application.job.port;

import io.huni.application.job.JobQueries.JobPage;
import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.application.job.JobQueries.ResultPage;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Out-port: jobs as people see and steer them. */
public interface Jobs {
    Mono<Job> find(JobId job);

    /** Nobody else changes it until the end of the transaction. */
    Mono<Job> claim(JobId job);

    /** Saves everything but the owner and the kind. */
    Mono<Void> save(Job job);

    /** The newest first. */
    Mono<JobPage> page(Visibility visibility, PageRequest page);

    /** Why records were not done, the most frequent first. */
    Mono<List<ReasonCount>> reasons(JobId job);

    /**
     * @param leads which leads may be named
     */
    Mono<ResultPage> results(
            Visibility leads, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page);
}
