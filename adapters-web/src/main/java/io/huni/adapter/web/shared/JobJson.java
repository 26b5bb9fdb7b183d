package io.huni.adapter.web.shared;

import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobState;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Long work.
 *
 * @param undoes the job that this one puts back
 * @param undoableUntil until when it can be put back
 * @param retryable whether what it has left out can be tried again
 * @param remainingSeconds a guess from the pace so far, while it runs
 * @param problem what ended a failed one
 * @param reasons why records were not done, the most frequent first
 */
@Schema(name = "Job")
public record JobJson(
        UUID id,
        UUID ownerId,
        JobKind kind,
        JobState state,
        Optional<UUID> undoes,
        @Schema(example = "412") int total,
        @Schema(example = "398") int done,
        @Schema(example = "0") int failed,
        @Schema(example = "14") int skipped,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> undoableUntil,
        boolean retryable,
        Optional<Long> remainingSeconds,
        Optional<Why> problem,
        List<Count> reasons) {

    static JobJson of(Job job, Optional<Why> problem, List<Count> reasons, Instant now) {
        return new JobJson(
                job.id().value(),
                job.owner().value(),
                job.kind(),
                job.state(),
                job.undoes().map(JobId::value),
                job.tally().total(),
                job.tally().done(),
                job.tally().failed(),
                job.tally().skipped(),
                job.startedAt(),
                job.finishedAt(),
                job.undoableUntil(),
                job.isRetryable(),
                remaining(job, now),
                problem,
                reasons);
    }

    private static Optional<Long> remaining(Job job, Instant now) {
        int touched = job.tally().done() + job.tally().failed() + job.tally().skipped();
        if (job.state() != JobState.RUNNING || touched == 0) {
            return Optional.empty();
        }
        long elapsed = Math.max(1, Duration.between(job.startedAt(), now).toSeconds());
        return Optional.of((job.tally().total() - touched) * elapsed / touched);
    }

    /** A reason in the caller's language. */
    @Schema(name = "JobReason")
    public record Why(
            @Schema(example = "lead.unchanged") String key,
            @Schema(example = "Zaten öyleydi.") String detail) {}

    @Schema(name = "JobReasonCount")
    public record Count(Why reason, @Schema(example = "14") int count) {}
}
