package io.huni.domain.ranking;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know of a model before one leans on it.
 *
 * @param learnedFrom leads that it has seen
 * @param heldBack leads that it has never seen, on which it was measured
 * @param capped whether these are as many as one training takes, the newest ones
 * @param measures on those held back
 * @param before what the model that was in use until then says of the same leads, if there was one
 * @param factors the most important ones first
 */
public record ModelCard(
        EnoughData learnedFrom,
        EnoughData heldBack,
        boolean capped,
        Measures measures,
        Optional<Measures> before,
        Verdict verdict,
        List<Importance> factors) {
    public ModelCard {
        factors = List.copyOf(factors);
    }

    /**
     * @param weight the mean of what it moves, in log-odds
     */
    public record Importance(Factor factor, double weight) {}

    /** Whether a new model is used. */
    public enum Verdict {
        /** There was none before. */
        FIRST,
        /** It is off by less than the one before. */
        BETTER,
        /** The one before is as good or better, and stays. */
        KEPT,
        /** What is known when leads come in tells too little: no better than the average. */
        TELLS_NOTHING;

        /** The one rule: on leads that neither has seen, the mean square error must be lower. */
        public static Verdict of(Measures now, Optional<Measures> before) {
            if (now.brier() >= now.plainBrier()) {
                return TELLS_NOTHING;
            }
            return before.map(old -> now.brier() < old.brier() ? BETTER : KEPT).orElse(FIRST);
        }

        public boolean isUsed() {
            return this == FIRST || this == BETTER;
        }
    }
}
