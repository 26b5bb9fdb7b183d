package io.huni.application.job.port;

import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Out-port: jobs that wait for their turn, with the records that they still have to touch. */
public interface JobQueue {
    /** Due at once; every node is woken when the transaction commits. */
    Mono<Void> add(Job job, List<UUID> records);

    /** The records that a job has done and no undo has put back. */
    Mono<List<UUID>> toPutBack(JobId job);

    /** Like {@link #add}, with every record that the earlier job has left out. */
    Mono<Void> addRetry(Job job, JobId earlier);

    /**
     * The open job that has waited longest, kept from every other node until the end of the
     * transaction. A node that dies or falls silent gives it back. From here on the transaction is
     * the owner's in the audit trail, from address {@code job} and with the job's id as device.
     */
    Mono<Turn> next(Instant now);

    /**
     * Saves the job with the results of the turn's slice, whose records are touched with it. Its
     * next turn comes after those of the others.
     */
    Mono<Void> settle(Turn turn, Job after, List<JobResult> results, Instant now);

    /** The turn has failed. */
    Mono<Void> postpone(JobId job, int attempts, Instant until);

    /**
     * @param slice empty when no record is left
     * @param attempts that have failed one after the other
     */
    record Turn(Job job, Optional<SliceOf> slice, int attempts) {}

    /** Some records of a job. */
    record SliceOf(int number, List<UUID> records) {}
}
