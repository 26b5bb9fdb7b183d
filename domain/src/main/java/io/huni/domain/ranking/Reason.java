package io.huni.domain.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a factor does to the chance of one lead.
 *
 * @param value what is known; empty where that it is not known is the reason
 * @param weight in log-odds against the average lead; positive speaks for it
 */
public record Reason(Factor factor, String value, double weight) {
    private static final int STRONGEST = 3;

    /** Less than this is nothing to speak of: about one point in a hundred. */
    private static final double LEAST = 0.04;

    /** The three strongest, the strongest first. */
    public static List<Reason> speakingFor(List<Reason> all) {
        return strongest(all.stream().filter(reason -> reason.weight > LEAST));
    }

    /** The three strongest, the strongest first. */
    public static List<Reason> speakingAgainst(List<Reason> all) {
        return strongest(all.stream().filter(reason -> reason.weight < -LEAST));
    }

    private static List<Reason> strongest(Stream<Reason> reasons) {
        return reasons.sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight)))
                .limit(STRONGEST)
                .toList();
    }
}
