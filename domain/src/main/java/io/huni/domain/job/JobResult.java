package io.huni.domain.job;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of one record of a job.
 *
 * @param reason of whatever is not done
 */
public record JobResult(UUID record, Outcome outcome, Optional<Reason> reason) {
    public static JobResult done(UUID record) {
        return new JobResult(record, Outcome.DONE, Optional.empty());
    }

    public static JobResult skipped(UUID record, Reason reason) {
        return new JobResult(record, Outcome.SKIPPED, Optional.of(reason));
    }

    /** The three ends. */
    public enum Outcome {
        DONE,
        FAILED,
        SKIPPED
    }
}
