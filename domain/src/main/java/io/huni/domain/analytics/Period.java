package io.huni.domain.analytics;

import io.huni.domain.shared.Refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whole days by the calendar of the organisation.
 *
 * @param from included
 * @param to included
 */
public record Period(LocalDate from, LocalDate to) {
    /** About five years. */
    private static final int LONGEST = 1_830;

    private static final int BY_DAY = 93;

    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Period {
        if (to.isBefore(from)) {
            throw new Refused(AnalyticsErrorKey.PERIOD_BACKWARDS).at("/to");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST
                || from.isBefore(FIRST.minusDays(LONGEST))
                || to.isAfter(LAST)) {
            throw new Refused(AnalyticsErrorKey.PERIOD_TOO_LONG, Map.of("maximum", LONGEST))
                    .at("/from");
        }
    }

    /** The days that end with this one. */
    public static Period endingWith(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /** As many days just before it. */
    public Period before() {
        return new Period(from.minusDays(length()), from.minusDays(1));
    }

    /**
     * Its days one by one; of more than three months its weeks, which begin on Mondays but for the
     * first.
     */
    public List<Period> steps() {
        List<Period> steps = new ArrayList<>();
        for (LocalDate at = from; !at.isAfter(to); at = steps.getLast().to.plusDays(1)) {
            steps.add(new Period(at, lastOfStep(at)));
        }
        return List.copyOf(steps);
    }

    private LocalDate lastOfStep(LocalDate at) {
        LocalDate last =
                length() <= BY_DAY ? at : at.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return last.isAfter(to) ? to : last;
    }

    /**
     * Pieces that make it up, added or taken away: of 64, 16, 4 or 1 days, each beginning where
     * such pieces begin, counted from 1 January 1970. A month has about six of them, a year eleven.
     */
    public List<Piece> pieces() {
        List<Piece> added = Pieces.added(this);
        List<Piece> signed = Pieces.signed(this);
        return signed.size() < added.size() ? signed : added;
    }

    /**
     * Days that are counted together.
     *
     * @param day its first
     * @param span 64, 16, 4 or 1
     * @param added false when it is taken away
     */
    public record Piece(LocalDate day, int span, boolean added) {}
}
