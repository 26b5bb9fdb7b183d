package io.huni.domain.reporting;

import io.huni.domain.shared.Require;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * When a schedule is due, by the clock on the organisation's wall. An hour that a change of the
 * clock leaves out comes as much later; one that comes twice is taken the first time.
 *
 * @param weekday of weekly ones; else it does not matter
 * @param monthDay of monthly ones, 1 to 31; in a shorter month its last day
 * @param hour 0 to 23
 */
public record Rhythm(Pace pace, DayOfWeek weekday, int monthDay, int hour) {
    public Rhythm {
        Require.between("monthDay", monthDay, 1, 31);
        Require.between("hour", hour, 0, 23);
    }

    /** The first due time after a moment. */
    public Instant after(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        while (!at(day, zone).isAfter(moment) || !falls(day)) {
            day = day.plusDays(1);
        }
        return at(day, zone);
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    private boolean falls(LocalDate day) {
        return switch (pace) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == weekday;
            case MONTHLY ->
                    day.getDayOfMonth() == Math.min(monthDay, YearMonth.from(day).lengthOfMonth());
        };
    }

    /** How often. */
    public enum Pace {
        DAILY,
        WEEKLY,
        MONTHLY
    }
}
