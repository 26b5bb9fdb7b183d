package io.huni.domain.analytics;

import java.util.List;
import java.util.OptionalLong;

/**
 * How soon leads were answered, in seconds of working time. The mean is exact, the others are those
 * of {@link Spread}.
 *
 * @param answered how many have an answer; without any, the rest is empty
 */
public record AnswerTimes(
        long answered,
        OptionalLong mean,
        OptionalLong median,
        OptionalLong p90,
        OptionalLong least,
        OptionalLong most) {
    private static final AnswerTimes NONE = of(0, Spread.of(List.of()));

    /** Nobody has answered. */
    public static AnswerTimes none() {
        return NONE;
    }

    /**
     * @param seconds of all answers together
     */
    public static AnswerTimes of(long seconds, Spread spread) {
        return new AnswerTimes(
                spread.total(),
                spread.total() == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.round((double) seconds / spread.total())),
                spread.percentile(50),
                spread.percentile(90),
                spread.least(),
                spread.most());
    }
}
