package io.huni.domain.scoring;

import io.huni.domain.shared.Require;

import java.math.BigDecimal;

/**
 * How promising a lead is, 0 to 100 points.
 *
 * @param tenths the points times ten, so that half points are exact
 */
public record Score(int tenths) {
    private static final int MOST = 1000;

    public Score {
        Require.between("score", tenths, 0, MOST);
    }

    /** The points with at most one decimal. */
    public BigDecimal points() {
        return Points.of(tenths);
    }

    public ScoreLevel level() {
        return ScoreLevel.of(this);
    }
}
