package io.huni.domain.ranking;

import java.util.List;

/**
 * How likely a lead is to convert. Learned from what became of others, hence never certain.
 *
 * @param probability above 0 and below 1
 * @param reasonsFor at most three, the strongest first
 * @param reasonsAgainst likewise
 */
public record Chance(double probability, List<Reason> reasonsFor, List<Reason> reasonsAgainst) {
    public Chance {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("No chance: " + probability);
        }
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
    }

    /**
     * @param margin what the model says, in log-odds
     */
    public static Chance of(double margin, List<Reason> reasons, Calibration calibration) {
        return new Chance(
                calibration.chance(margin),
                Reason.speakingFor(reasons),
                Reason.speakingAgainst(reasons));
    }

    /** With no reasons of this kind. */
    public Chance without(Factor.Kind kind) {
        return new Chance(
                probability,
                reasonsFor.stream().filter(reason -> reason.factor().kind() != kind).toList(),
                reasonsAgainst.stream().filter(reason -> reason.factor().kind() != kind).toList());
    }
}
