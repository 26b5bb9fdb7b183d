package io.huni.adapter.persistence.job;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.job.port.JobQueue;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

final class R2dbcJobQueue implements JobQueue {
    private static final int NO_SLICE = -1;

    private final DatabaseClient client;
    private final int slice;

    /**
     * @param slice records at once: many make a job fast, few let others through
     */
    R2dbcJobQueue(DatabaseClient client, int slice) {
        this.client = client;
        this.slice = slice;
    }

    @Override
    public Mono<Void> add(Job job, List<UUID> records) {
        return added(JobStatements.ADD, job).bind("records", records.toArray(UUID[]::new)).then();
    }

    @Override
    public Mono<List<UUID>> toPutBack(JobId job) {
        return client.sql(JobStatements.TO_PUT_BACK)
                .bind("job", job.value())
                .map(row -> required(row, "record_id", UUID.class))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> addRetry(Job job, JobId earlier) {
        return added(JobStatements.ADD_RETRY, job).bind("earlier", earlier.value()).then();
    }

    private GenericExecuteSpec added(String sql, Job job) {
        return client.sql(sql)
                .bind("id", job.id().value())
                .bind("kind", job.kind().name())
                .bind("owner", job.owner().value())
                .bind("undoes", JobRow.or(job.undoes().map(JobId::value).orElse(null), UUID.class))
                .bind("total", job.tally().total())
                .bind("slice", slice)
                .bind("started", job.startedAt());
    }

    @Override
    public Mono<Turn> next(Instant now) {
        return client.sql(JobStatements.NEXT).bind("now", now).map(R2dbcJobQueue::turn).one();
    }

    private static Turn turn(Readable row) {
        return new Turn(
                JobRow.job(row),
                optional(row, "number", Integer.class).map(number -> slice(row, number)),
                required(row, "attempts", Integer.class));
    }

    private static SliceOf slice(Readable row, int number) {
        return new SliceOf(number, List.of(required(row, "records", UUID[].class)));
    }

    @Override
    public Mono<Void> settle(Turn turn, Job after, List<JobResult> results, Instant now) {
        return JobRow.changes(client.sql(JobStatements.SETTLE), after)
                .bind("slice", turn.slice().map(SliceOf::number).orElse(NO_SLICE))
                .bind("ended", !after.state().isOpen())
                .bind("records", column(results, JobResult::record, UUID[]::new))
                .bind("outcomes", column(results, one -> one.outcome().name(), String[]::new))
                .bind("reasons", column(results, R2dbcJobQueue::reason, String[]::new))
                .bind("now", now)
                .then();
    }

    private static String reason(JobResult result) {
        return result.reason().map(Reason::key).orElse("");
    }

    private static <T> T[] column(
            List<JobResult> results, Function<JobResult, T> value, IntFunction<T[]> array) {
        return results.stream().map(value).toArray(array);
    }

    @Override
    public Mono<Void> postpone(JobId job, int attempts, Instant until) {
        return client.sql(JobStatements.POSTPONE)
                .bind("id", job.value())
                .bind("attempts", attempts)
                .bind("until", until)
                .then();
    }
}
