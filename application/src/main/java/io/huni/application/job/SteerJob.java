package io.huni.application.job;

import io.huni.domain.identity.Actor;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

/**
 * In-port: stops jobs, puts them back and tries again. The owner may, and who sees everything.
 * Refuses with {@code shared.not-found}.
 */
public interface SteerJob {
    /** It ends after the slice that it is at. Refuses with {@code job.ended}. */
    Mono<Job> cancel(Actor actor, JobId job);

    /**
     * Starts the job that puts back what this one has done; what was worked on since is left as it
     * is. One that was stopped or has broken off is finished by another. Refuses with {@code
     * job.not-undoable}.
     */
    Mono<Job> undo(Actor actor, JobId job);

    /**
     * Starts a job that does the same to the records that this one has left out. Refuses with
     * {@code job.nothing-to-retry}.
     */
    Mono<Job> retry(Actor actor, JobId job);
}
