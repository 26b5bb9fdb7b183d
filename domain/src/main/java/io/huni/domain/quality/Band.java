package io.huni.domain.quality;

import java.util.Optional;

/** Thirds of a dimension, as matrices show them. */
public enum Band {
    /** Nothing is known yet. */
    UNKNOWN(-1),
    LOW(0),
    MIDDLE(34),
    HIGH(67);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** The lowest score of the band, included; -1 where there is none. */
    public int from() {
        return from;
    }

    /** The highest score of the band, included; -1 where there is none. */
    public int to() {
        return this == HIGH ? DimensionScore.MOST : values()[ordinal() + 1].from - 1;
    }

    public static Band of(Optional<Integer> score) {
        return score.map(Band::of).orElse(UNKNOWN);
    }

    private static Band of(int score) {
        if (score >= HIGH.from) {
            return HIGH;
        }
        return score >= MIDDLE.from ? MIDDLE : LOW;
    }
}
