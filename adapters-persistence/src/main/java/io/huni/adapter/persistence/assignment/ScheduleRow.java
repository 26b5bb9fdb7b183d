package io.huni.adapter.persistence.assignment;

import static io.huni.adapter.persistence.shared.Columns.optional;

import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.WorkSchedule;
import io.r2dbc.spi.Readable;

import java.time.Instant;

/** A row of work_schedule, or none of it. */
final class ScheduleRow {
    static final String COLUMNS = "s.shifts::text AS shifts, s.away_from, s.away_until";

    private ScheduleRow() {}

    static WorkSchedule schedule(Readable row) {
        return new WorkSchedule(
                optional(row, "shifts", String.class).map(WeekJson::read),
                optional(row, "away_from", Instant.class)
                        .map(from -> new Absence(from, until(row))));
    }

    private static Instant until(Readable row) {
        return optional(row, "away_until", Instant.class).orElseThrow();
    }
}
