package io.huni.application.job;

import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobKind;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** In-port for other features, which have asked for the rights. */
public interface StartJob {
    /**
     * Writes down which records the job is about. Inside the caller's transaction, after whose
     * commit the job begins.
     *
     * @param records each once
     */
    Mono<Job> start(JobKind kind, UserId owner, List<UUID> records);
}
