package io.huni.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

class WorkScheduleTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final WorkingWeek USUAL = WorkingWeek.usual();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:00:00.000Z, true",
        "2026-11-20T05:59:59.999Z, false",
        "2026-11-20T14:59:59.999Z, true",
        "2026-11-20T15:00:00.000Z, false",
        "2026-11-21T09:00:00.000Z, true",
        "2026-11-22T09:00:00.000Z, false",
    })
    void hoursAreThoseOfTheWallInTheOrganisation(Instant moment, boolean there) {
        assertThat(WorkSchedule.asEverybody().isThere(moment, ISTANBUL, USUAL, true))
                .isEqualTo(there);
        assertThat(WorkSchedule.asEverybody().isThere(moment, ISTANBUL, USUAL, false)).isTrue();
    }

    @Test
    void ownHoursReplaceThoseOfTheOrganisation() {
        WorkingWeek nights =
                new WorkingWeek(
                        Map.of(
                                DayOfWeek.SUNDAY,
                                new Shift(LocalTime.of(20, 0), LocalTime.MIDNIGHT)));
        WorkSchedule schedule = new WorkSchedule(Optional.of(nights), Optional.empty());

        assertThat(at(schedule, "2026-11-22T20:59:59Z")).isTrue();
        assertThat(at(schedule, "2026-11-22T21:00:00Z")).isFalse();
        assertThat(at(schedule, "2026-11-20T09:00:00Z")).isFalse();
    }

    @Test
    void whoIsAwayIsNotThereEvenWhenHoursDoNotCount() {
        Absence away =
                new Absence(
                        Instant.parse("2026-11-20T08:00:00Z"),
                        Instant.parse("2026-11-20T10:00:00Z"));
        WorkSchedule schedule = new WorkSchedule(Optional.empty(), Optional.of(away));

        assertThat(schedule.isThere(away.from(), ISTANBUL, USUAL, false)).isFalse();
        assertThat(schedule.isThere(away.until(), ISTANBUL, USUAL, false)).isTrue();
        assertThat(schedule.isThere(away.from().minusNanos(1), ISTANBUL, USUAL, false)).isTrue();
    }

    @Test
    void refusesTimesThatRunBackwards() {
        assertThatThrownBy(() -> new Shift(LocalTime.of(18, 0), LocalTime.of(9, 0)))
                .hasMessage("assignment.hours-backwards");
        assertThatThrownBy(() -> new Absence(Instant.EPOCH, Instant.EPOCH))
                .hasMessage("assignment.absence-backwards");
    }

    private static boolean at(WorkSchedule schedule, String moment) {
        return schedule.isThere(Instant.parse(moment), ISTANBUL, USUAL, true);
    }
}
