package io.huni.domain.analytics;

import io.huni.domain.analytics.Period.Piece;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a period up of pieces; days are counted from 1 January 1970. */
final class Pieces {
    private static final int RATIO = 4;
    private static final int LARGEST = 64;

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    /** Only pieces that lie inside. */
    static List<Piece> added(Period period) {
        Pieces all = new Pieces();
        long at = period.from().toEpochDay();
        long end = period.to().toEpochDay() + 1;
        while (at < end) {
            int span = largest(at, end);
            all.put(at, span, true);
            at += span;
        }
        return List.copyOf(all.pieces);
    }

    private static int largest(long at, long end) {
        int span = LARGEST;
        while (span > 1 && (Math.floorMod(at, span) != 0 || at + span > end)) {
            span /= RATIO;
        }
        return span;
    }

    /** Where it is shorter, a piece reaches over an end, and what is too much is taken away. */
    static List<Piece> signed(Period period) {
        Pieces all = new Pieces();
        long begin = period.from().toEpochDay();
        long end = period.to().toEpochDay() + 1;
        for (int span = 1; span < LARGEST; span *= RATIO) {
            begin = all.roundedUp(begin, span, true);
            end = all.roundedUp(end, span, false);
        }
        for (long at = Math.min(begin, end); at < Math.max(begin, end); at += LARGEST) {
            all.put(at, LARGEST, begin < end);
        }
        return List.copyOf(all.pieces);
    }

    /**
     * Brings an end of the period to where the next larger pieces begin.
     *
     * @param adds whether days after it belong to the period
     */
    private long roundedUp(long at, int span, boolean adds) {
        int over = Math.floorMod(Math.floorDiv(at, span), RATIO);
        if (over == 1 || over == 2 && !adds) {
            return roundedDown(at, span, over, adds);
        }
        long aligned = at;
        for (int step = over; step % RATIO > 0; step++) {
            put(aligned, span, adds);
            aligned += span;
        }
        return aligned;
    }

    private long roundedDown(long at, int span, int over, boolean adds) {
        for (int step = 1; step <= over; step++) {
            put(at - (long) step * span, span, !adds);
        }
        return at - (long) over * span;
    }

    private void put(long day, int span, boolean added) {
        pieces.add(new Piece(LocalDate.ofEpochDay(day), span, added));
    }
}
