package io.huni.adapter.persistence.reporting;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.application.reporting.port.ReportSchedules;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.shared.EmailAddress;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcReportSchedules implements ReportSchedules {
    private static final String ALL =
            """
            SELECT %s, u.name AS owner_name, NOT u.active AS owner_gone, r.*
            FROM report_schedule s
            JOIN app_user u ON u.id = s.owner_id
            LEFT JOIN LATERAL (
                SELECT %s FROM report_run r WHERE r.schedule_id = s.id
                ORDER BY r.due_at DESC LIMIT 1
            ) AS r ON true
            WHERE :owner::uuid IS NULL OR s.owner_id = :owner
            ORDER BY s.name COLLATE "tr-TR-x-icu", s.id
            """
                    .formatted(ReportRow.SCHEDULE, ReportRow.RUN);

    private static final String FIND =
            "SELECT %s FROM report_schedule s WHERE s.id = :id".formatted(ReportRow.SCHEDULE);

    private static final String SAVE =
            """
            INSERT INTO report_schedule (id, owner_id, name, kind, period, search, format, language,
                pace, weekday, month_day, hour, people, addresses, active, paused, next_at)
            VALUES (:id, :owner, :name, :kind, :period, :search, :format, :language, :pace,
                :weekday, :monthDay, :hour, :people, :addresses, :active, :paused, :next)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
                period = excluded.period, search = excluded.search, format = excluded.format,
                language = excluded.language, pace = excluded.pace, weekday = excluded.weekday,
                month_day = excluded.month_day, hour = excluded.hour, people = excluded.people,
                addresses = excluded.addresses, active = excluded.active,
                paused = excluded.paused, next_at = excluded.next_at
            """;

    private static final String DELETE = "DELETE FROM report_schedule WHERE id = :id";

    private static final String RUNS =
            "SELECT %s FROM report_run r WHERE r.schedule_id = :id ORDER BY r.due_at DESC LIMIT 50"
                    .formatted(ReportRow.RUN);

    private final DatabaseClient client;

    R2dbcReportSchedules(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<Kept>> all(Optional<UserId> owner) {
        return client.sql(ALL)
                .bind(
                        "owner",
                        Parameter.fromOrEmpty(owner.map(UserId::value).orElse(null), UUID.class))
                .map(R2dbcReportSchedules::kept)
                .all()
                .collectList();
    }

    private static Kept kept(Readable row) {
        return new Kept(
                ReportRow.schedule(row),
                required(row, "owner_name", String.class),
                required(row, "owner_gone", Boolean.class),
                optional(row, "next_at", Instant.class),
                optional(row, "run_id", UUID.class).map(run -> ReportRow.run(row)));
    }

    @Override
    public Mono<ReportSchedule> find(ReportScheduleId schedule) {
        return client.sql(FIND).bind("id", schedule.value()).map(ReportRow::schedule).one();
    }

    @Override
    public Mono<Void> save(ReportSchedule schedule, Optional<Instant> next) {
        return bound(client.sql(SAVE), schedule)
                .bind("next", Parameter.fromOrEmpty(next.orElse(null), Instant.class))
                .then();
    }

    private static GenericExecuteSpec bound(GenericExecuteSpec sql, ReportSchedule schedule) {
        return sql.bind("id", schedule.id().value())
                .bind("owner", schedule.owner().value())
                .bind("name", schedule.name())
                .bind("kind", schedule.content().kind().name())
                .bind("period", schedule.content().period().name())
                .bind("search", schedule.content().search())
                .bind("format", schedule.content().format().name())
                .bind("language", schedule.content().language().name())
                .bind("pace", schedule.rhythm().pace().name())
                .bind("weekday", schedule.rhythm().weekday().getValue())
                .bind("monthDay", schedule.rhythm().monthDay())
                .bind("hour", schedule.rhythm().hour())
                .bind("people", schedule.people().stream().map(UserId::value).toArray(UUID[]::new))
                .bind(
                        "addresses",
                        schedule.addresses().stream()
                                .map(EmailAddress::value)
                                .toArray(String[]::new))
                .bind("active", schedule.active())
                .bind(
                        "paused",
                        Parameter.fromOrEmpty(
                                schedule.paused().map(Enum::name).orElse(null), String.class));
    }

    @Override
    public Mono<Void> delete(ReportScheduleId schedule) {
        return client.sql(DELETE).bind("id", schedule.value()).then();
    }

    @Override
    public Mono<List<ReportRun>> runs(ReportScheduleId schedule) {
        return client.sql(RUNS)
                .bind("id", schedule.value())
                .map(ReportRow::run)
                .all()
                .collectList();
    }
}
