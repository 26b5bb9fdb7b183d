package io.huni.adapter.persistence.analytics;

import io.huni.domain.analytics.Period;
import io.huni.domain.analytics.Period.Piece;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Periods by their number, as statements take them: what is folded in pieces, what is not yet by
 * its first and last day.
 */
record Slices(List<Slice> all) {
    /** The number of the period that is asked for. */
    static final int NOW = 0;

    /** The number of the one before it. */
    static final int BEFORE = 1;

    /** The number of all days. */
    static final int EVER = 2;

    Slices {
        all = List.copyOf(all);
    }

    static Slices compared(Period period) {
        return numbered(List.of(period, period.before()));
    }

    /** Compared, and all days beside it. */
    static Slices withEver(Period period) {
        return new Slices(
                Stream.concat(compared(period).all.stream(), Stream.of(Slice.ever())).toList());
    }

    static Slices numbered(List<Period> periods) {
        List<Slice> all = new ArrayList<>();
        for (Period period : periods) {
            all.add(new Slice(all.size(), period.from(), period.to(), period.pieces()));
        }
        return new Slices(all);
    }

    /** Seven arrays: number, span, day and sign of each piece; number, first and last day. */
    List<Object> values() {
        List<Piece> pieces = all.stream().flatMap(slice -> slice.pieces.stream()).toList();
        return List.of(
                all.stream()
                        .flatMap(slice -> slice.pieces.stream().map(piece -> slice.number))
                        .toArray(Integer[]::new),
                pieces.stream().map(Piece::span).toArray(Integer[]::new),
                pieces.stream().map(Piece::day).toArray(LocalDate[]::new),
                pieces.stream().map(Piece::added).toArray(Boolean[]::new),
                all.stream().map(Slice::number).toArray(Integer[]::new),
                all.stream().map(Slice::first).toArray(LocalDate[]::new),
                all.stream().map(Slice::last).toArray(LocalDate[]::new));
    }

    /** One period. */
    record Slice(int number, LocalDate first, LocalDate last, List<Piece> pieces) {
        /** All days stand under the first day of all. */
        static Slice ever() {
            return new Slice(
                    EVER,
                    LocalDate.EPOCH,
                    LocalDate.of(9999, 12, 31),
                    List.of(new Piece(LocalDate.EPOCH, 0, true)));
        }
    }
}
