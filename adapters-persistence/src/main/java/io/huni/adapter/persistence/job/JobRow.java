package io.huni.adapter.persistence.job;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;
import io.huni.domain.job.Tally;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import java.time.Instant;
import java.util.UUID;

/** Jobs as columns. */
final class JobRow {
    static final String COLUMNS =
            """
            job.id, job.kind, job.owner_id, job.undoes, job.state, job.total, job.done, job.failed,
            job.skipped, job.cancel_asked, job.started_at, job.finished_at, job.undoable_until,
            job.problem\
            """;

    private JobRow() {}

    static Job job(Readable row) {
        return new Job(
                new JobId(required(row, "id", UUID.class)),
                JobKind.valueOf(required(row, "kind", String.class)),
                new UserId(required(row, "owner_id", UUID.class)),
                optional(row, "undoes", UUID.class).map(JobId::new),
                JobState.valueOf(required(row, "state", String.class)),
                tally(row),
                required(row, "cancel_asked", Boolean.class),
                required(row, "started_at", Instant.class),
                optional(row, "finished_at", Instant.class),
                optional(row, "undoable_until", Instant.class),
                optional(row, "problem", String.class).map(Reason::new));
    }

    private static Tally tally(Readable row) {
        return new Tally(
                required(row, "total", Integer.class),
                required(row, "done", Integer.class),
                required(row, "failed", Integer.class),
                required(row, "skipped", Integer.class));
    }

    /** Binds what changes of a job. */
    static GenericExecuteSpec changes(GenericExecuteSpec statement, Job job) {
        return statement
                .bind("id", job.id().value())
                .bind("state", job.state().name())
                .bind("done", job.tally().done())
                .bind("failed", job.tally().failed())
                .bind("skipped", job.tally().skipped())
                .bind("cancel", job.cancelAsked())
                .bind("finished", or(job.finishedAt().orElse(null), Instant.class))
                .bind("undoable", or(job.undoableUntil().orElse(null), Instant.class))
                .bind("problem", or(job.problem().map(Reason::key).orElse(null), String.class));
    }

    static Parameter or(@org.jspecify.annotations.Nullable Object value, Class<?> type) {
        return Parameter.fromOrEmpty(value, type);
    }
}
