package io.huni.domain.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * The method as people read it: what earns how many points by the organisation's weights, the same
 * for every lead, and when time takes points away.
 */
public record ScoreGuide(List<OfFactor> factors, List<Moment> moments) {
    public static ScoreGuide of(ScoreWeights weights) {
        return new ScoreGuide(
                List.of(
                        factor(
                                Factor.CONTACT,
                                new Rule(weights.contactBoth(), "scoring.rule.contact.both"),
                                new Rule(weights.contactOne(), "scoring.rule.contact.one")),
                        factor(
                                Factor.FRESHNESS,
                                new Rule(weights.freshness(), "scoring.rule.freshness")),
                        factor(Factor.SERVICE, new Rule(weights.service(), "scoring.rule.service")),
                        factor(
                                Factor.ENGAGEMENT,
                                new Rule(weights.engagementMany(), "scoring.rule.engagement.many"),
                                new Rule(weights.engagementFew(), "scoring.rule.engagement.few")),
                        factor(
                                Factor.AGE,
                                new Rule(weights.ageHour(), "scoring.rule.age.hour"),
                                new Rule(weights.ageDay(), "scoring.rule.age.day"))),
                List.of(
                        new Moment(ScoringMethod.YOUNG, weights.ageHour() - weights.ageDay()),
                        new Moment(ScoringMethod.FRESH, weights.freshness() + weights.ageDay())));
    }

    /** Its first rule gives most. */
    private static OfFactor factor(Factor factor, Rule... rules) {
        return new OfFactor(factor, List.of(rules));
    }

    /**
     * @param rules the dearest first; what none of them says gives nothing
     */
    public record OfFactor(Factor factor, List<Rule> rules) {
        public BigDecimal maximum() {
            return rules.getFirst().points();
        }
    }

    /**
     * @param tenths points times ten
     * @param key translation key of what earns them
     */
    public record Rule(int tenths, String key) {
        public BigDecimal points() {
            return Points.of(tenths);
        }
    }

    /**
     * A moment at which a score changes although nobody does anything.
     *
     * @param after since the person sent the form
     * @param tenths points times ten that are gone from then on
     */
    public record Moment(Duration after, int tenths) {
        public BigDecimal points() {
            return Points.of(tenths);
        }
    }
}
