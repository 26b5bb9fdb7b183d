package io.huni.domain.reporting;

import io.huni.domain.analytics.Period;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** How many days a report covers. */
public enum ReportPeriod {
    DAILY,
    /** Seven days. */
    WEEKLY,
    /** As many days as its month has: a calendar month when it ends with one. */
    MONTHLY,
    /** From one day to another. */
    CUSTOM;

    /** The days that end with this one. A custom period has two ends and refuses to guess one. */
    public Period endingWith(LocalDate last) {
        return switch (this) {
            case DAILY -> new Period(last, last);
            case WEEKLY -> Period.endingWith(last, 7);
            case MONTHLY -> new Period(firstOfMonth(last), last);
            case CUSTOM -> throw missing("from");
        };
    }

    /** The days that begin with this one. */
    public Period beginningWith(LocalDate first) {
        return switch (this) {
            case DAILY -> new Period(first, first);
            case WEEKLY -> new Period(first, first.plusDays(6));
            case MONTHLY -> new Period(first, first.plusMonths(1).minusDays(1));
            case CUSTOM -> throw missing("to");
        };
    }

    /** The last day of the newest such period that was over before a day, by the calendar. */
    public LocalDate lastBefore(LocalDate day) {
        return switch (this) {
            case DAILY, CUSTOM -> day.minusDays(1);
            case WEEKLY -> day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            case MONTHLY -> day.withDayOfMonth(1).minusDays(1);
        };
    }

    private static LocalDate firstOfMonth(LocalDate last) {
        return last.equals(YearMonth.from(last).atEndOfMonth())
                ? last.withDayOfMonth(1)
                : last.minusMonths(1).plusDays(1);
    }

    private static Refused missing(String field) {
        return new Refused(SharedErrorKey.TEXT_MISSING, Map.of("field", field), "/" + field);
    }
}
