package io.huni.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the guide says is what the method does, whatever the weights are. */
class ScoreGuideTest {
    private static final Instant SENT = Instant.parse("2026-11-20T09:00:00Z");
    private static final List<ScoreWeights> WEIGHTS =
            List.of(
                    ScoreWeights.standard(),
                    new ScoreWeights(200, 120, 100, 300, 250, 35, 140, 90));

    @Test
    void eachFactorGivesWhatOneOfItsRulesSaysOrNothing() {
        for (ScoreWeights weights : WEIGHTS) {
            Map<Factor, Set<Integer>> given =
                    everyLead()
                            .flatMap(facts -> everyAge().map(at -> explain(weights, facts, at)))
                            .flatMap(card -> card.factors().stream())
                            .collect(
                                    Collectors.groupingBy(
                                            FactorScore::factor,
                                            Collectors.mapping(
                                                    FactorScore::tenths, Collectors.toSet())));

            for (ScoreGuide.OfFactor factor : ScoreGuide.of(weights).factors()) {
                assertThat(said(factor)).isEqualTo(given.get(factor.factor()));
            }
        }
    }

    @Test
    void theMaximumOfAFactorIsTheMethods() {
        for (ScoreWeights weights : WEIGHTS) {
            assertThat(ScoreGuide.of(weights).factors())
                    .extracting(ScoreGuide.OfFactor::factor, ScoreGuide.OfFactor::maximum)
                    .containsExactlyElementsOf(
                            explain(weights, facts(true, true, "", 0), SENT).factors().stream()
                                    .map(
                                            each ->
                                                    org.assertj.core.groups.Tuple.tuple(
                                                            each.factor(), each.maximum()))
                                    .toList());
        }
    }

    @Test
    void theMomentsTakeWhatTheMethodTakes() {
        for (ScoreWeights weights : WEIGHTS) {
            ScoringFacts facts = facts(true, false, "Saç ekimi", 2);
            for (ScoreGuide.Moment moment : ScoreGuide.of(weights).moments()) {
                Instant at = SENT.plus(moment.after());
                int before = explain(weights, facts, at.minusMillis(1)).total().tenths();
                int after = explain(weights, facts, at).total().tenths();

                assertThat(before - after).isEqualTo(moment.tenths());
            }
        }
    }

    private static Set<Integer> said(ScoreGuide.OfFactor factor) {
        return Stream.concat(Stream.of(0), factor.rules().stream().map(ScoreGuide.Rule::tenths))
                .collect(Collectors.toSet());
    }

    private static Scorecard explain(ScoreWeights weights, ScoringFacts facts, Instant at) {
        return new ScoringMethod(weights).explain(facts, at);
    }

    private static Stream<ScoringFacts> everyLead() {
        return IntStream.range(0, 40)
                .mapToObj(n -> facts(n % 2 == 0, n % 4 < 2, n % 8 < 4 ? "Saç ekimi" : "", n / 8));
    }

    private static Stream<Instant> everyAge() {
        return Stream.of(0, 59, 60, 1439, 1440, 9000)
                .map(minutes -> SENT.plus(Duration.ofMinutes(minutes)));
    }

    private static ScoringFacts facts(boolean email, boolean phone, String service, int answers) {
        return new ScoringFacts(email, phone, service, answers, SENT);
    }
}
