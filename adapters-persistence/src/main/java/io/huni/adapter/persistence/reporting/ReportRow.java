package io.huni.adapter.persistence.reporting;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportSchedule.PauseReason;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.r2dbc.spi.Readable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of schedules and of their runs. */
final class ReportRow {
    static final String SCHEDULE =
            """
            s.id, s.owner_id, s.name, s.kind, s.period, s.search, s.format, s.language, s.pace,
            s.weekday, s.month_day, s.hour, s.people, s.addresses, s.active, s.paused, s.next_at
            """;

    static final String RUN =
            """
            r.id AS run_id, r.due_at, r.by_hand, r.state, r.trouble, r.recipients, r.ended_at
            """;

    private ReportRow() {}

    static ReportSchedule schedule(Readable row) {
        return new ReportSchedule(
                new ReportScheduleId(required(row, "id", UUID.class)),
                new UserId(required(row, "owner_id", UUID.class)),
                required(row, "name", String.class),
                content(row),
                rhythm(row),
                List.of(required(row, "people", UUID[].class)).stream()
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                List.of(required(row, "addresses", String[].class)).stream()
                        .map(EmailAddress::new)
                        .collect(Collectors.toSet()),
                required(row, "active", Boolean.class),
                optional(row, "paused", String.class).map(PauseReason::valueOf));
    }

    private static ScheduledContent content(Readable row) {
        return new ScheduledContent(
                ScheduledContent.Kind.valueOf(required(row, "kind", String.class)),
                ReportPeriod.valueOf(required(row, "period", String.class)),
                required(row, "search", String.class),
                ReportFormat.valueOf(required(row, "format", String.class)),
                Language.valueOf(required(row, "language", String.class)));
    }

    private static Rhythm rhythm(Readable row) {
        return new Rhythm(
                Rhythm.Pace.valueOf(required(row, "pace", String.class)),
                DayOfWeek.of(required(row, "weekday", Integer.class)),
                required(row, "month_day", Integer.class),
                required(row, "hour", Integer.class));
    }

    static ReportRun run(Readable row) {
        return new ReportRun(
                new ReportRunId(required(row, "run_id", UUID.class)),
                required(row, "due_at", Instant.class),
                required(row, "by_hand", Boolean.class),
                ReportRun.State.valueOf(required(row, "state", String.class)),
                optional(row, "trouble", String.class).map(ReportRun.Trouble::valueOf),
                required(row, "recipients", Integer.class),
                optional(row, "ended_at", Instant.class));
    }
}
