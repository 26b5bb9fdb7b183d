package io.huni.domain.scoring;

import static io.huni.domain.scoring.Factor.AGE;
import static io.huni.domain.scoring.Factor.CONTACT;
import static io.huni.domain.scoring.Factor.ENGAGEMENT;
import static io.huni.domain.scoring.Factor.FRESHNESS;
import static io.huni.domain.scoring.Factor.SERVICE;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The five-factor method: one policy a factor, and the two moments at which time changes a score.
 */
public final class ScoringMethod {
    /** Until this age, not included, a lead earns the full age points. */
    public static final Duration YOUNG = Duration.ofHours(1);

    /** Until this age, not included, a lead is fresh. */
    public static final Duration FRESH = Duration.ofHours(24);

    private static final int MANY_ANSWERS = 3;

    private final ScoreWeights weights;
    private final List<FactorPolicy> policies =
            List.of(this::contact, this::freshness, this::service, this::engagement, this::age);

    public ScoringMethod(ScoreWeights weights) {
        this.weights = weights;
    }

    public ScoreWeights weights() {
        return weights;
    }

    /** The score at {@code now}. */
    public Score score(ScoringFacts facts, Instant now) {
        return total(factors(facts, now));
    }

    /**
     * The part of the score that time does not change: contact, service and engagement, in tenths.
     */
    public int lastingTenths(ScoringFacts facts) {
        Instant longAgo = facts.submittedAt().plus(FRESH);
        return score(facts, longAgo).tenths();
    }

    /** The score with its reasons, and what happens to it next. */
    public Scorecard explain(ScoringFacts facts, Instant now) {
        List<FactorScore> factors = factors(facts, now);
        return new Scorecard(
                total(factors), factors, nextChange(facts, now), gains(facts, factors));
    }

    /** The next moment at which time alone changes the score, null when none is left. */
    public static @Nullable Instant nextMoment(Instant submittedAt, Instant now) {
        if (now.isBefore(submittedAt.plus(YOUNG))) {
            return submittedAt.plus(YOUNG);
        }
        return now.isBefore(submittedAt.plus(FRESH)) ? submittedAt.plus(FRESH) : null;
    }

    private List<FactorScore> factors(ScoringFacts facts, Instant now) {
        return policies.stream().map(policy -> policy.judge(facts, now)).toList();
    }

    private static Score total(List<FactorScore> factors) {
        return new Score(factors.stream().mapToInt(FactorScore::tenths).sum());
    }

    private Scorecard.@Nullable NextChange nextChange(ScoringFacts facts, Instant now) {
        Instant moment = nextMoment(facts.submittedAt(), now);
        return moment == null ? null : new Scorecard.NextChange(moment, score(facts, moment));
    }

    private static List<Scorecard.Gain> gains(ScoringFacts facts, List<FactorScore> factors) {
        return factors.stream()
                .filter(factor -> factor.factor() != FRESHNESS && factor.factor() != AGE)
                .filter(factor -> factor.tenths() < factor.maximumTenths())
                .map(
                        factor ->
                                new Scorecard.Gain(
                                        factor.factor(),
                                        factor.maximumTenths() - factor.tenths(),
                                        gainKey(facts, factor.factor())))
                .toList();
    }

    private static String gainKey(ScoringFacts facts, Factor factor) {
        return switch (factor) {
            case CONTACT -> contactGainKey(facts);
            case SERVICE -> "scoring.gain.service";
            case ENGAGEMENT -> "scoring.gain.engagement";
            case FRESHNESS, AGE -> throw new IllegalArgumentException("time gives nothing back");
        };
    }

    private static String contactGainKey(ScoringFacts facts) {
        if (facts.usablePhone()) {
            return "scoring.gain.email";
        }
        return facts.usableEmail() ? "scoring.gain.phone" : "scoring.gain.contact";
    }

    private FactorScore contact(ScoringFacts facts, Instant now) {
        if (facts.usableEmail() && facts.usablePhone()) {
            return judged(
                    CONTACT, weights.contactBoth(), weights.contactBoth(), "scoring.contact.both");
        }
        if (facts.usableEmail() || facts.usablePhone()) {
            String key =
                    facts.usablePhone()
                            ? "scoring.contact.phone-only"
                            : "scoring.contact.email-only";
            return judged(CONTACT, weights.contactOne(), weights.contactBoth(), key);
        }
        return judged(CONTACT, 0, weights.contactBoth(), "scoring.contact.none");
    }

    private FactorScore freshness(ScoringFacts facts, Instant now) {
        return isYounger(facts, now, FRESH)
                ? judged(
                        FRESHNESS,
                        weights.freshness(),
                        weights.freshness(),
                        "scoring.freshness.fresh")
                : judged(FRESHNESS, 0, weights.freshness(), "scoring.freshness.stale");
    }

    private FactorScore service(ScoringFacts facts, Instant now) {
        return facts.serviceChosen()
                ? new FactorScore(
                        SERVICE,
                        weights.service(),
                        weights.service(),
                        "scoring.service.chosen",
                        Map.of("service", facts.service()))
                : judged(SERVICE, 0, weights.service(), "scoring.service.none");
    }

    private FactorScore engagement(ScoringFacts facts, Instant now) {
        if (facts.answers() == 0) {
            return judged(ENGAGEMENT, 0, weights.engagementMany(), "scoring.engagement.none");
        }
        boolean many = facts.answers() >= MANY_ANSWERS;
        return new FactorScore(
                ENGAGEMENT,
                many ? weights.engagementMany() : weights.engagementFew(),
                weights.engagementMany(),
                "scoring.engagement.answered",
                Map.of("count", facts.answers()));
    }

    private FactorScore age(ScoringFacts facts, Instant now) {
        Duration age = Duration.between(facts.submittedAt(), now);
        if (isYounger(facts, now, YOUNG)) {
            return aged(
                    weights.ageHour(),
                    "scoring.age.minutes",
                    "minutes",
                    Math.max(0, age.toMinutes()));
        }
        return isYounger(facts, now, FRESH)
                ? aged(weights.ageDay(), "scoring.age.hours", "hours", age.toHours())
                : aged(0, "scoring.age.days", "days", age.toDays());
    }

    private FactorScore aged(int tenths, String key, String unit, long count) {
        return new FactorScore(AGE, tenths, weights.ageHour(), key, Map.of(unit, count));
    }

    private static FactorScore judged(Factor factor, int tenths, int maximum, String key) {
        return new FactorScore(factor, tenths, maximum, key, Map.of());
    }

    private static boolean isYounger(ScoringFacts facts, Instant now, Duration age) {
        return now.isBefore(facts.submittedAt().plus(age));
    }
}
