package io.huni.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.reporting.Rhythm.Pace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class RhythmTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @ParameterizedTest
    @CsvSource({
        "DAILY,MONDAY,1,8,2026-11-24T04:59:59Z,2026-11-24T05:00:00Z",
        "DAILY,MONDAY,1,8,2026-11-24T05:00:00Z,2026-11-25T05:00:00Z",
        "WEEKLY,MONDAY,1,8,2026-11-24T05:00:00Z,2026-11-30T05:00:00Z",
        "WEEKLY,MONDAY,1,8,2026-11-30T05:00:00Z,2026-12-07T05:00:00Z",
        "MONTHLY,MONDAY,31,8,2026-11-24T05:00:00Z,2026-11-30T05:00:00Z",
        "MONTHLY,MONDAY,31,8,2026-11-30T05:00:00Z,2026-12-31T05:00:00Z",
        "MONTHLY,MONDAY,31,8,2027-01-31T05:00:00Z,2027-02-28T05:00:00Z",
        "MONTHLY,MONDAY,30,8,2028-02-01T05:00:00Z,2028-02-29T05:00:00Z",
        "MONTHLY,MONDAY,1,0,2026-11-24T05:00:00Z,2026-11-30T21:00:00Z",
    })
    void isDueByTheClockOnTheWall(
            Pace pace, DayOfWeek day, int monthDay, int hour, Instant after, Instant due) {
        assertThat(new Rhythm(pace, day, monthDay, hour).after(after, ISTANBUL)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00:00Z,2026-03-29T01:00:00Z",
        "2026-03-29T01:00:00Z,2026-03-30T00:00:00Z",
        "2026-10-24T12:00:00Z,2026-10-25T00:00:00Z",
        "2026-10-25T00:00:00Z,2026-10-26T01:00:00Z",
    })
    void comesOnceADayWhenTheClockIsChanged(Instant after, Instant due) {
        Rhythm two = new Rhythm(Pace.DAILY, DayOfWeek.MONDAY, 1, 2);

        assertThat(two.after(after, ZoneId.of("Europe/Berlin"))).isEqualTo(due);
    }

    @Test
    void aReportTellsOfDaysThatAreOver() {
        LocalDate tuesday = LocalDate.of(2026, 12, 1);

        assertThat(ReportPeriod.DAILY.lastBefore(tuesday)).isEqualTo("2026-11-30");
        assertThat(ReportPeriod.WEEKLY.lastBefore(tuesday)).isEqualTo("2026-11-29");
        assertThat(ReportPeriod.MONTHLY.lastBefore(tuesday)).isEqualTo("2026-11-30");
        assertThat(ReportPeriod.WEEKLY.lastBefore(LocalDate.of(2026, 11, 29)))
                .isEqualTo("2026-11-22");
    }
}
