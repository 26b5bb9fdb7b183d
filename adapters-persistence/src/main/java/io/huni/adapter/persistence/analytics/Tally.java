package io.huni.adapter.persistence.analytics;

import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Spread;

/** A tally as the migrations lay it out: a number whose decimal digits are counters. */
final class Tally {
    private static final Tally NOTHING = new Tally("");
    private static final int DIGITS_OF_PART = 12;
    private static final int SECONDS = 108;
    private static final int DIGITS_OF_SECONDS = 20;
    private static final int SPREAD = 128;
    private static final int DIGITS_OF_BUCKET = 8;

    /** The highest first, without leading zeros. */
    private final String digits;

    private Tally(String digits) {
        this.digits = digits;
    }

    static Tally nothing() {
        return NOTHING;
    }

    static Tally of(String digits) {
        return new Tally(digits);
    }

    /** Twelve digits. */
    long part(int number) {
        return value(number * DIGITS_OF_PART, DIGITS_OF_PART);
    }

    Figures figures() {
        return new Figures(
                part(0),
                part(1),
                part(2),
                part(3),
                part(4),
                part(5),
                part(7),
                part(8),
                AnswerTimes.of(value(SECONDS, DIGITS_OF_SECONDS), spread()));
    }

    private Spread spread() {
        long[] counts = new long[Spread.BUCKETS];
        int used =
                Math.min(counts.length, Math.ceilDiv(digits.length() - SPREAD, DIGITS_OF_BUCKET));
        for (int bucket = 0; bucket < used; bucket++) {
            counts[bucket] = value(SPREAD + bucket * DIGITS_OF_BUCKET, DIGITS_OF_BUCKET);
        }
        return Spread.of(counts);
    }

    /** The digits from the place {@code lowest} on, counted from the last. */
    private long value(int lowest, int count) {
        int end = digits.length() - lowest;
        long value = 0;
        for (int at = Math.max(0, end - count); at < end; at++) {
            value = value * 10 + (digits.charAt(at) - '0');
        }
        return value;
    }
}
