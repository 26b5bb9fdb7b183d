package io.huni.domain.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.assignment.Shift;
import io.huni.domain.assignment.WorkingWeek;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Monday to Saturday, nine to six; 20 November 2026 is a Friday. */
class WorkingCalendarTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Holidays REPUBLIC_DAY =
            new Holidays(
                    Map.of(
                            LocalDate.of(2026, 10, 28),
                            LocalTime.of(13, 0),
                            LocalDate.of(2026, 10, 29),
                            LocalTime.MIDNIGHT));

    private static WorkingCalendar calendar(WorkingWeek week, Holidays holidays, ZoneId zone) {
        return WorkingCalendar.of(
                week, holidays, zone, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00,2026-11-20T10:20,20",
        "2026-11-20T17:50,2026-11-21T09:10,20",
        "2026-11-20T22:00,2026-11-21T08:00,0",
        "2026-11-21T17:30,2026-11-23T09:30,60",
        "2026-11-22T12:00,2026-11-23T09:05,5",
        "2026-11-20T10:00,2026-11-20T09:00,0",
        "2026-10-28T12:50,2026-10-30T09:10,20",
        "2026-10-28T14:00,2026-10-30T09:01,1",
        "2026-10-29T10:00,2026-10-29T16:00,0"
    })
    void onlyTimeAtWorkCounts(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(
                        calendar(WorkingWeek.usual(), REPUBLIC_DAY, ISTANBUL)
                                .between(at(from, ISTANBUL), at(to, ISTANBUL)))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00,2026-11-20T10:00",
        "2026-11-20T09:00,2026-11-20T09:00",
        "2026-11-20T07:00,2026-11-20T09:00",
        "2026-11-20T18:00,2026-11-21T09:00",
        "2026-11-21T19:00,2026-11-23T09:00",
        "2026-10-28T12:59,2026-10-28T12:59",
        "2026-10-28T13:00,2026-10-30T09:00",
        "2026-10-29T10:00,2026-10-30T09:00",
        "2027-03-01T04:00,2027-03-01T04:00"
    })
    void knowsWhenWorkBeginsAgain(LocalDateTime from, LocalDateTime next) {
        assertThat(calendar(WorkingWeek.usual(), REPUBLIC_DAY, ISTANBUL).next(at(from, ISTANBUL)))
                .isEqualTo(at(next, ISTANBUL));
    }

    @Test
    void aNightShiftIsAnHourShorterWhenTheClocksGoForwardAndLongerWhenTheyGoBack() {
        WorkingWeek always = new WorkingWeek(Map.of());
        WorkingCalendar calendar = calendar(always, Holidays.none(), BERLIN);

        assertThat(calendar.between(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(calendar.between(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aDayShiftKeepsItsHoursAcrossTheChangeOfClocks() {
        WorkingCalendar calendar = calendar(WorkingWeek.usual(), Holidays.none(), BERLIN);

        assertThat(calendar.between(at("2026-03-28T17:00"), at("2026-03-30T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aShiftUntilMidnightEndsWithTheDay() {
        WorkingWeek late =
                new WorkingWeek(
                        Map.of(
                                DayOfWeek.FRIDAY,
                                new Shift(LocalTime.of(20, 0), LocalTime.MIDNIGHT)));
        WorkingCalendar calendar = calendar(late, Holidays.none(), ISTANBUL);

        assertThat(
                        calendar.between(
                                at(LocalDateTime.parse("2026-11-20T00:00"), ISTANBUL),
                                at(LocalDateTime.parse("2026-11-27T21:00"), ISTANBUL)))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void spansCountWhatWasWorkedBeforeThem() {
        WorkingCalendar calendar = calendar(WorkingWeek.usual(), REPUBLIC_DAY, ISTANBUL);
        long before = 0;
        Instant end = Instant.MIN;

        for (WorkingSpan span : calendar.spans()) {
            assertThat(span.before()).isEqualTo(before);
            assertThat(span.opens()).isAfterOrEqualTo(end);
            before += span.length();
            end = span.closes();
        }
        assertThat(calendar.spans()).hasSize(312);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local), BERLIN);
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
