package io.huni.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds for every text, over seeded random ones. */
class MergePropertiesTest {
    private static final String SIGNS = "{}|\\ab_ .\n*<>#[]()";

    @RepeatedTest(200)
    void aTextWithoutSlotsStaysAsItIs(RepetitionInfo run) {
        String text = random(run).replace("{", "").replace("}", "");

        assertThat(MergeText.of(text).fill(Map.of("a", "x"), UnaryOperator.identity()))
                .isEqualTo(text);
    }

    @RepeatedTest(200)
    void everyProblemStandsWhereItIsSaidToStand(RepetitionInfo run) {
        String text = random(run);
        String[] lines = text.split("\n", -1);

        assertThat(MergeText.of(text).problems(Set.of("a")))
                .allSatisfy(
                        problem ->
                                assertThat(
                                                lines[problem.line() - 1].substring(
                                                        problem.column() - 1))
                                        .startsWith(problem.said()));
    }

    @RepeatedTest(200)
    void aValueNeverBecomesAField(RepetitionInfo run) {
        String value = random(run);
        String filled = MergeText.of("{a}").fill(Map.of("a", value), Markdown::quoted);

        assertThat(MergeText.of(filled).problems(Set.of())).isEmpty();
        assertThat(MergeText.of(filled).fill(Map.of("a", "!"), Markdown::quoted)).isEqualTo(filled);
    }

    private static String random(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(at -> SIGNS.charAt(random.nextInt(SIGNS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
