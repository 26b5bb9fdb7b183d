package io.huni.adapter.calendar.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.analytics.Holidays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;

/** Against the days that were officially free in these years. */
class TurkishHolidaysTest {
    private final TurkishHolidays holidays = new TurkishHolidays();

    @ParameterizedTest
    @CsvSource({
        "2023-04-21,3,2023-06-28,4",
        "2024-04-10,3,2024-06-16,4",
        "2025-03-30,3,2025-06-06,4",
        "2026-03-20,3,2026-05-27,4"
    })
    void feastsLastThreeAndFourDaysAfterHalfADay(
            LocalDate fitr, int daysOfFitr, LocalDate adha, int daysOfAdha) {
        Holidays year =
                holidays.between(fitr.withDayOfYear(1), fitr.withMonth(12).withDayOfMonth(31));

        lasts(year, fitr, daysOfFitr);
        lasts(year, adha, daysOfAdha);
    }

    private static void lasts(Holidays year, LocalDate first, int days) {
        for (int day = 0; day < days; day++) {
            assertThat(year.until()).containsEntry(first.plusDays(day), LocalTime.MIDNIGHT);
        }
        assertThat(year.until()).doesNotContainKey(first.plusDays(days));
        assertThat(year.until()).containsEntry(first.minusDays(1), LocalTime.of(13, 0));
    }

    @Test
    void knowsTheFixedDays() {
        Holidays year = holidays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(year.until())
                .containsKeys(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 23),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 19),
                        LocalDate.of(2026, 7, 15),
                        LocalDate.of(2026, 8, 30),
                        LocalDate.of(2026, 10, 29));
        assertThat(year.until())
                .containsEntry(LocalDate.of(2026, 10, 28), LocalTime.of(13, 0))
                .doesNotContainKey(LocalDate.of(2026, 12, 25));
        assertThat(year.until()).hasSize(17);
    }

    @Test
    void aFeastThatBeganBeforeThePeriodReachesIntoIt() {
        assertThat(holidays.between(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 6, 5)).until())
                .containsOnlyKeys(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 5, 30));
    }
}
