package io.huni.adapter.persistence.reporting;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.reporting.port.ReportRuns;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class R2dbcReportRuns implements ReportRuns {
    private static final String DUE =
            """
            SELECT %s FROM report_schedule s WHERE s.active AND s.next_at <= :now
            ORDER BY s.next_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """
                    .formatted(ReportRow.SCHEDULE);

    private static final String ADD =
            """
            INSERT INTO report_run (id, schedule_id, due_at, by_hand, try_at)
            VALUES (:id, :schedule, :due, :byHand, :due)
            ON CONFLICT (schedule_id, due_at) DO NOTHING
            """;

    private static final String NEXT =
            "UPDATE report_schedule SET next_at = :next WHERE id = :schedule";

    private static final String CLAIM =
            """
            WITH waiting AS (
                SELECT id FROM report_run WHERE state = 'WAITING' AND try_at <= :now
                ORDER BY try_at LIMIT 1 FOR UPDATE SKIP LOCKED
            ), r AS (
                UPDATE report_run SET attempts = attempts + 1, claim = gen_random_uuid(),
                    try_at = :until
                FROM waiting WHERE report_run.id = waiting.id
                RETURNING report_run.*
            )
            SELECT r.claim, r.attempts, %s, %s FROM r JOIN report_schedule s ON s.id = r.schedule_id
            """
                    .formatted(ReportRow.RUN, ReportRow.SCHEDULE);

    private static final String END =
            """
            UPDATE report_run SET state = :state, trouble = :trouble, recipients = :recipients,
                ended_at = :ended, claim = NULL
            WHERE id = :id AND claim = :claim AND state = 'WAITING'
            """;

    private static final String LATER =
            """
            UPDATE report_run SET try_at = :until, claim = NULL
            WHERE id = :id AND claim = :claim AND state = 'WAITING'
            """;

    private final DatabaseClient client;

    R2dbcReportRuns(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Due> due(Instant now) {
        return client.sql(DUE)
                .bind("now", now)
                .map(
                        row ->
                                new Due(
                                        ReportRow.schedule(row),
                                        required(row, "next_at", Instant.class)))
                .one();
    }

    @Override
    public Mono<Void> add(ReportSchedule schedule, ReportRunId run, Instant dueAt, boolean byHand) {
        return client.sql(ADD)
                .bind("id", run.value())
                .bind("schedule", schedule.id().value())
                .bind("due", dueAt)
                .bind("byHand", byHand)
                .then();
    }

    @Override
    public Mono<Void> nextAt(ReportSchedule schedule, Optional<Instant> next) {
        return client.sql(NEXT)
                .bind("schedule", schedule.id().value())
                .bind("next", Parameter.fromOrEmpty(next.orElse(null), Instant.class))
                .then();
    }

    @Override
    public Mono<Turn> claim(Instant now, Duration lease) {
        return client.sql(CLAIM)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .map(R2dbcReportRuns::turn)
                .one();
    }

    private static Turn turn(Readable row) {
        return new Turn(
                ReportRow.schedule(row),
                ReportRow.run(row),
                required(row, "claim", UUID.class),
                required(row, "attempts", Integer.class));
    }

    @Override
    public Mono<Boolean> end(Turn turn, ReportRun ended) {
        return client.sql(END)
                .bind("id", turn.run().id().value())
                .bind("claim", turn.claim())
                .bind("state", ended.state().name())
                .bind(
                        "trouble",
                        Parameter.fromOrEmpty(
                                ended.trouble().map(Enum::name).orElse(null), String.class))
                .bind("recipients", ended.recipients())
                .bind("ended", Parameter.fromOrEmpty(ended.endedAt().orElse(null), Instant.class))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Void> later(Turn turn, Instant until) {
        return client.sql(LATER)
                .bind("id", turn.run().id().value())
                .bind("claim", turn.claim())
                .bind("until", until)
                .then();
    }
}
