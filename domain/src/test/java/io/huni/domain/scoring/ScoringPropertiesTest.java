package io.huni.domain.scoring;

import static io.huni.domain.scoring.ScoringFactsFixture.SUBMITTED;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What holds for any lead, any weights and any moment; the seed is the repetition. */
class ScoringPropertiesTest {
    private static final int LEADS = 200;
    private static final long THREE_DAYS = Duration.ofDays(3).toMillis();

    @RepeatedTest(10)
    void staysBetweenZeroAndTheSumOfTheWeights(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int lead = 0; lead < LEADS; lead++) {
            ScoreWeights weights = weights(random);
            Score score = new ScoringMethod(weights).score(facts(random), moment(random));

            assertThat(score.tenths()).isBetween(0, most(weights));
        }
    }

    @RepeatedTest(10)
    void neverRisesByTime(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int lead = 0; lead < LEADS; lead++) {
            ScoringMethod method = new ScoringMethod(weights(random));
            ScoringFacts facts = facts(random);
            Instant now = moment(random);
            Instant later = now.plusMillis(random.nextLong(THREE_DAYS));

            assertThat(method.score(facts, later).tenths())
                    .isLessThanOrEqualTo(method.score(facts, now).tenths());
        }
    }

    @RepeatedTest(10)
    void neverFallsWhenMoreIsKnown(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int lead = 0; lead < LEADS; lead++) {
            ScoringMethod method = new ScoringMethod(weights(random));
            ScoringFacts facts = facts(random);
            Instant now = moment(random);

            assertThat(better(facts))
                    .allSatisfy(
                            more ->
                                    assertThat(method.score(more, now).tenths())
                                            .isGreaterThanOrEqualTo(
                                                    method.score(facts, now).tenths()));
        }
    }

    @RepeatedTest(10)
    void changesByTimeAtItsNextMomentAndNotBefore(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        ScoringMethod method = new ScoringMethod(ScoreWeights.standard());
        for (int lead = 0; lead < LEADS; lead++) {
            ScoringFacts facts = facts(random);
            Instant now = moment(random);
            Scorecard card = method.explain(facts, now);
            Scorecard.NextChange next = card.next();
            Instant quietUntil =
                    next == null ? now.plus(Duration.ofDays(3650)) : next.at().minusMillis(1);

            assertThat(method.score(facts, quietUntil)).isEqualTo(card.total());
            if (next != null) {
                assertThat(next.total()).isEqualTo(method.score(facts, next.at()));
                assertThat(next.total().tenths()).isLessThan(card.total().tenths());
            }
        }
    }

    @RepeatedTest(10)
    void isTheSumOfItsReasonsAndItsGainsFillTheRest(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int lead = 0; lead < LEADS; lead++) {
            ScoringMethod method = new ScoringMethod(weights(random));
            ScoringFacts facts = facts(random);
            Scorecard card = method.explain(facts, moment(random));

            assertThat(card.factors())
                    .extracting(FactorScore::factor)
                    .containsExactly(Factor.values());
            assertThat(card.factors().stream().mapToInt(FactorScore::tenths).sum())
                    .isEqualTo(card.total().tenths());
            assertThat(
                            method.lastingTenths(facts)
                                    + card.gains().stream().mapToInt(Scorecard.Gain::tenths).sum())
                    .isEqualTo(
                            most(method.weights())
                                    - method.weights().freshness()
                                    - method.weights().ageHour());
        }
    }

    private static List<ScoringFacts> better(ScoringFacts facts) {
        return List.of(
                new ScoringFacts(
                        true,
                        facts.usablePhone(),
                        facts.service(),
                        facts.answers(),
                        facts.submittedAt()),
                new ScoringFacts(
                        facts.usableEmail(),
                        true,
                        facts.service(),
                        facts.answers(),
                        facts.submittedAt()),
                new ScoringFacts(
                        facts.usableEmail(),
                        facts.usablePhone(),
                        "Implant",
                        facts.answers(),
                        facts.submittedAt()),
                new ScoringFacts(
                        facts.usableEmail(),
                        facts.usablePhone(),
                        facts.service(),
                        facts.answers() + 1,
                        facts.submittedAt()),
                new ScoringFacts(
                        facts.usableEmail(),
                        facts.usablePhone(),
                        facts.service(),
                        facts.answers(),
                        facts.submittedAt().plusMillis(1)));
    }

    private static ScoringFacts facts(Random random) {
        return new ScoringFacts(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "Saç ekimi" : " ",
                random.nextInt(6),
                SUBMITTED.plusMillis(random.nextLong(THREE_DAYS)));
    }

    private static Instant moment(Random random) {
        return SUBMITTED.plusMillis(random.nextLong(2 * THREE_DAYS));
    }

    private static ScoreWeights weights(Random random) {
        int contact = random.nextInt(1, 200);
        int engagement = random.nextInt(1, 200);
        int age = random.nextInt(1, 200);
        return new ScoreWeights(
                contact,
                random.nextInt(contact),
                random.nextInt(200),
                random.nextInt(200),
                engagement,
                random.nextInt(engagement),
                age,
                random.nextInt(age));
    }

    private static int most(ScoreWeights weights) {
        return weights.contactBoth()
                + weights.freshness()
                + weights.service()
                + weights.engagementMany()
                + weights.ageHour();
    }
}
