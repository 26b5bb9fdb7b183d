package io.huni.domain.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A score with its reasons.
 *
 * @param next the next moment at which time changes it, null when time has done its work
 * @param gains what would raise it
 */
public record Scorecard(
        Score total, List<FactorScore> factors, @Nullable NextChange next, List<Gain> gains) {
    public Scorecard {
        factors = List.copyOf(factors);
        gains = List.copyOf(gains);
    }

    /** The score that the lead will have from {@code at} on if nothing else happens. */
    public record NextChange(Instant at, Score total) {}

    /** Points that one factor still has to give. */
    public record Gain(Factor factor, int tenths, String reasonKey) {
        public BigDecimal points() {
            return Points.of(tenths);
        }
    }
}
