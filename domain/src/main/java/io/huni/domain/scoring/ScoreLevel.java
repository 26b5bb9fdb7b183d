package io.huni.domain.scoring;

import java.math.BigDecimal;

/** The five levels; each begins at its lowest score and ends below the next one's. */
public enum ScoreLevel {
    VERY_GOOD(800),
    GOOD(600),
    MEDIUM(400),
    LOW(200),
    VERY_LOW(0);

    private final int fromTenths;

    ScoreLevel(int fromTenths) {
        this.fromTenths = fromTenths;
    }

    /** The lowest score of the level, in tenths of points, included. */
    public int fromTenths() {
        return fromTenths;
    }

    /** The same in points. */
    public BigDecimal from() {
        return Points.of(fromTenths);
    }

    static ScoreLevel of(Score score) {
        for (ScoreLevel level : values()) {
            if (score.tenths() >= level.fromTenths) {
                return level;
            }
        }
        return VERY_LOW;
    }
}
