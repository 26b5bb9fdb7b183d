package io.huni.adapter.persistence.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.Shift;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class R2dbcWorkSchedulesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final WorkingWeek NIGHTS =
            new WorkingWeek(
                    Map.of(DayOfWeek.SUNDAY, new Shift(LocalTime.of(20, 30), LocalTime.MIDNIGHT)));

    private final R2dbcWorkSchedules schedules = new R2dbcWorkSchedules(POSTGRES.client());

    @BeforeEach
    void found() {
        AssignmentPeople.in(POSTGRES);
    }

    @Test
    void theUsualWeekIsThatOfTheOrganisationOnceItIsSet() {
        assertThat(schedules.usual().block()).isEqualTo(WorkingWeek.usual());

        schedules.saveUsual(WorkingWeek.usual()).block();
        schedules.saveUsual(NIGHTS).block();

        assertThat(schedules.usual().block()).isEqualTo(NIGHTS);
        assertThat(schedules.own().block()).isEmpty();
    }

    @Test
    void keepsHoursAndAbsencesApart() {
        Absence away =
                new Absence(
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Instant.parse("2026-12-08T00:00:00Z"));
        WorkSchedule both = new WorkSchedule(Optional.of(NIGHTS), Optional.of(away));
        WorkSchedule absent = new WorkSchedule(Optional.empty(), Optional.of(away));

        schedules.save(AssignmentPeople.AYSE, both).block();
        schedules.save(AssignmentPeople.MEHMET, WorkSchedule.asEverybody()).block();
        schedules.save(AssignmentPeople.MEHMET, absent).block();

        assertThat(schedules.own().block())
                .isEqualTo(Map.of(AssignmentPeople.AYSE, both, AssignmentPeople.MEHMET, absent));
    }

    @Test
    void refusesAPersonWhoIsNotThere() {
        UserId nobody = new UserId(UUID.randomUUID());

        assertThatThrownBy(() -> schedules.save(nobody, WorkSchedule.asEverybody()).block())
                .hasMessage("assignment.reference-unknown");
    }
}
