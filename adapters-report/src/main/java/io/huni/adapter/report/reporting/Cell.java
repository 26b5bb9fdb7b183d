package io.huni.adapter.report.reporting;

import java.time.LocalDate;
import java.util.OptionalLong;

/** A value of a table that knows what it is. */
sealed interface Cell {
    /** Text from anywhere; whoever sets it makes it inert. */
    record Text(String text) implements Cell {}

    record Count(long count) implements Cell {}

    /**
     * @param part 0 to 1
     */
    record Share(double part) implements Cell {}

    /** Working time. */
    record Span(long seconds) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /**
     * @param ratio by how much something is more than before: 0.5 for half as much again
     */
    record Change(double ratio) implements Cell {}

    /**
     * @param points by how much a share is more than before, 0.01 for one percent more
     */
    record Points(double points) implements Cell {}

    /** Nothing is known. */
    record None() implements Cell {}

    static Cell part(long part, long whole) {
        return whole == 0 ? new None() : new Share((double) part / whole);
    }

    static Cell span(OptionalLong seconds) {
        return seconds.isPresent() ? new Span(seconds.getAsLong()) : new None();
    }

    /** There is no ratio to nothing. */
    static Cell change(long now, long before) {
        return before == 0 ? new None() : new Change((double) (now - before) / before);
    }

    static Cell change(OptionalLong now, OptionalLong before) {
        return now.isPresent() && before.isPresent()
                ? change(now.getAsLong(), before.getAsLong())
                : new None();
    }
}
