package io.huni.adapter.persistence.assignment;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

final class R2dbcWorkSchedules implements WorkSchedules {
    private static final String USUAL =
            "SELECT shifts::text FROM work_schedule WHERE user_id IS NULL";

    private static final String OWN =
            "SELECT s.user_id, "
                    + ScheduleRow.COLUMNS
                    + " FROM work_schedule s WHERE s.user_id IS NOT NULL";

    private static final String SAVE =
            """
            INSERT INTO work_schedule (user_id, shifts, away_from, away_until)
            VALUES (:person, :shifts::jsonb, :from, :until)
            ON CONFLICT ON CONSTRAINT work_schedule_of DO UPDATE SET shifts = excluded.shifts,
                away_from = excluded.away_from, away_until = excluded.away_until
            """;

    private final DatabaseClient client;

    R2dbcWorkSchedules(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<WorkingWeek> usual() {
        return client.sql(USUAL)
                .mapValue(String.class)
                .one()
                .map(WeekJson::read)
                .switchIfEmpty(Mono.fromSupplier(WorkingWeek::usual));
    }

    @Override
    public Mono<Void> saveUsual(WorkingWeek week) {
        return client.sql(SAVE)
                .bindNull("person", UUID.class)
                .bind("shifts", WeekJson.of(week))
                .bindNull("from", Instant.class)
                .bindNull("until", Instant.class)
                .then();
    }

    @Override
    public Mono<Map<UserId, WorkSchedule>> own() {
        return client.sql(OWN)
                .map(row -> Map.entry(person(row), ScheduleRow.schedule(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static UserId person(io.r2dbc.spi.Readable row) {
        return new UserId(required(row, "user_id", UUID.class));
    }

    @Override
    public Mono<Void> save(UserId person, WorkSchedule schedule) {
        return client.sql(SAVE)
                .bind("person", person.value())
                .bind(
                        "shifts",
                        Parameter.fromOrEmpty(
                                schedule.week().map(WeekJson::of).orElse(null), String.class))
                .bind("from", moment(schedule, Absence::from))
                .bind("until", moment(schedule, Absence::until))
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "work_schedule_user_id_fkey",
                                        () -> new Refused(AssignmentErrorKey.REFERENCE_UNKNOWN))));
    }

    private static Parameter moment(
            WorkSchedule schedule, java.util.function.Function<Absence, Instant> which) {
        return Parameter.fromOrEmpty(schedule.away().map(which).orElse(null), Instant.class);
    }
}
