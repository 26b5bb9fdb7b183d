package io.huni.domain.quality;

import java.util.List;
import java.util.Optional;

/**
 * One dimension of a lead with its reasons: the points reached of those that can be reached, from 0
 * to 100 and rounded half up. What is not known is not reached.
 *
 * @param score empty while nothing at all is known
 * @param reasons each criterion of the dimension, in the order of the house; none for who may not
 *     know them
 */
public record DimensionScore(Optional<Integer> score, List<Judged> reasons) {
    public static final int MOST = 100;

    public DimensionScore {
        reasons = List.copyOf(reasons);
    }

    static DimensionScore of(List<Judged> reasons) {
        int reachable =
                reasons.stream().mapToInt(one -> Math.max(0, one.criterion().points())).sum();
        boolean known = reasons.stream().anyMatch(one -> one.verdict() != Verdict.UNKNOWN);
        return new DimensionScore(
                known && reachable > 0
                        ? Optional.of(share(reached(reasons, reachable), reachable))
                        : Optional.empty(),
                reasons);
    }

    /** What speaks against a lead takes away what speaks for it, and nothing more. */
    private static int reached(List<Judged> reasons, int reachable) {
        return Math.clamp(reasons.stream().mapToInt(Judged::points).sum(), 0, reachable);
    }

    private static int share(int reached, int reachable) {
        return (2 * MOST * reached + reachable) / (2 * reachable);
    }

    DimensionScore scoreAlone() {
        return new DimensionScore(score, List.of());
    }

    public Band band() {
        return Band.of(score);
    }
}
