package io.huni.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.analytics.Period;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class ReportPeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 25);
    private static final int YEARS = 800;

    @ParameterizedTest
    @CsvSource({
        "DAILY,2026-11-30,2026-11-30",
        "WEEKLY,2026-11-30,2026-11-24",
        "MONTHLY,2026-11-30,2026-11-01",
        "MONTHLY,2026-11-29,2026-10-30",
        "MONTHLY,2026-12-31,2026-12-01",
        "MONTHLY,2026-12-30,2026-12-01",
        "MONTHLY,2026-03-31,2026-03-01",
        "MONTHLY,2026-03-30,2026-03-01",
        "MONTHLY,2024-02-29,2024-02-01",
        "MONTHLY,2023-02-28,2023-02-01",
        "MONTHLY,2024-02-28,2024-01-29",
    })
    void endsWithADay(ReportPeriod period, LocalDate last, LocalDate first) {
        assertThat(period.endingWith(last)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,2026-11-30,2026-11-30",
        "WEEKLY,2026-11-30,2026-12-06",
        "MONTHLY,2026-11-01,2026-11-30",
        "MONTHLY,2026-02-01,2026-02-28",
        "MONTHLY,2024-02-01,2024-02-29",
        "MONTHLY,2026-11-15,2026-12-14",
        "MONTHLY,2026-01-31,2026-02-27",
    })
    void beginsWithADay(ReportPeriod period, LocalDate first, LocalDate last) {
        assertThat(period.beginningWith(first)).isEqualTo(new Period(first, last));
    }

    @Test
    void aCustomOneNeedsBothEnds() {
        assertThatThrownBy(() -> ReportPeriod.CUSTOM.endingWith(FIRST))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.TEXT_MISSING);
                            assertThat(refused.pointer()).isEqualTo("/from");
                        });
        assertThatThrownBy(() -> ReportPeriod.CUSTOM.beginningWith(FIRST))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.pointer()).isEqualTo("/to"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAILY", "WEEKLY", "MONTHLY"})
    void whateverTheDayItsLastOneIsTheDayAskedForAndItNeverSkipsOne(ReportPeriod period) {
        for (int day = 0; day < YEARS; day++) {
            LocalDate last = FIRST.plusDays(day);
            Period asked = period.endingWith(last);

            assertThat(asked.to()).isEqualTo(last);
            assertThat(asked.length()).isBetween(1, 31);
            assertThat(asked.before().to()).isEqualTo(asked.from().minusDays(1));
            assertThat(asked.before().length()).isEqualTo(asked.length());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DAILY", "WEEKLY", "MONTHLY"})
    void whatAScheduleTellsOfIsOver(ReportPeriod period) {
        for (int day = 0; day < YEARS; day++) {
            LocalDate today = FIRST.plusDays(day);

            assertThat(period.lastBefore(today)).isBefore(today);
        }
    }

    @Test
    void theReportsOfAllMondaysHaveEveryDayOnce() {
        LocalDate next = ReportPeriod.WEEKLY.endingWith(lastBeforeMonday(0)).from();
        for (int week = 0; week < 100; week++) {
            Period told = ReportPeriod.WEEKLY.endingWith(lastBeforeMonday(week));

            assertThat(told.from()).isEqualTo(next);
            next = told.to().plusDays(1);
        }
    }

    private static LocalDate lastBeforeMonday(int week) {
        return ReportPeriod.WEEKLY.lastBefore(FIRST.plusWeeks(week));
    }

    @Test
    void theReportsOfAllFirstsHaveEveryDayOnce() {
        LocalDate next = LocalDate.of(2023, 12, 1);
        for (int month = 0; month < 40; month++) {
            LocalDate due = LocalDate.of(2024, 1, 1).plusMonths(month);
            Period told = ReportPeriod.MONTHLY.endingWith(ReportPeriod.MONTHLY.lastBefore(due));

            assertThat(told.from()).isEqualTo(next);
            assertThat(told.from().getDayOfMonth()).isEqualTo(1);
            next = told.to().plusDays(1);
        }
    }
}
