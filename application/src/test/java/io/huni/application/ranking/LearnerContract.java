package io.huni.application.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.Learner;
import io.huni.application.ranking.port.Learner.Explained;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What every learner must do. */
public abstract class LearnerContract {
    private static final Examples EXAMPLES = ExampleFixture.examples(3_000, 11);

    protected abstract Learner learner();

    private static int[] seen() {
        return EXAMPLES.rows(row -> row % 3 != 0);
    }

    private static int[] unseen() {
        return EXAMPLES.rows(row -> row % 3 == 0);
    }

    @Test
    void tellsApartWhatItHasNotSeen() {
        LearnedModel model = learner().learn(EXAMPLES, seen()).block();

        float[] margins = learner().margins(model, EXAMPLES, unseen()).block();

        double[] odds = IntStream.range(0, margins.length).mapToDouble(at -> margins[at]).toArray();
        assertThat(Measures.of(odds, EXAMPLES.outcomes(unseen())).auc()).isBetween(0.75, 0.9);
    }

    @Test
    void learnsTheSameFromTheSame() {
        LearnedModel one = learner().learn(EXAMPLES, seen()).block();
        LearnedModel other = learner().learn(EXAMPLES, seen()).block();

        assertThat(learner().margins(one, EXAMPLES, unseen()).block())
                .isEqualTo(learner().margins(other, EXAMPLES, unseen()).block());
    }

    @Test
    void isNotTouchedByWhatItWasNotShown() {
        int[] good = EXAMPLES.rows(row -> isOf("good", row));
        LearnedModel model = learner().learn(EXAMPLES, good).block();

        List<Explained> explained =
                learner()
                        .explain(
                                model,
                                List.of(
                                        ExampleFixture.lead("bad", 12),
                                        ExampleFixture.lead("never seen", 12)))
                        .block();

        assertThat(explained.getFirst().margin()).isEqualTo(explained.getLast().margin());
    }

    private static boolean isOf(String campaign, int row) {
        return campaign.equals(EXAMPLES.known(row).values().get(ExampleFixture.CAMPAIGN));
    }

    @Test
    void saysWhyInTheSameMeasure() {
        LearnedModel model = learner().learn(EXAMPLES, seen()).block();

        List<Explained> explained =
                learner()
                        .explain(
                                model,
                                List.of(
                                        ExampleFixture.lead("good", 12),
                                        ExampleFixture.lead("bad", 12)))
                        .block();

        assertThat(strongest(explained.getFirst())).isPositive();
        assertThat(strongest(explained.getLast())).isNegative();
        double parts = sum(explained.getFirst()) - sum(explained.getLast());
        double whole = explained.getFirst().margin() - explained.getLast().margin();
        assertThat(parts).isCloseTo(whole, org.assertj.core.data.Offset.offset(1e-3));
    }

    private static double strongest(Explained explained) {
        Reason reason =
                explained.reasons().stream()
                        .max(java.util.Comparator.comparingDouble(one -> Math.abs(one.weight())))
                        .orElseThrow();
        assertThat(reason.factor()).isEqualTo(ExampleFixture.CAMPAIGN);
        return reason.weight();
    }

    private static double sum(Explained explained) {
        return explained.reasons().stream().mapToDouble(Reason::weight).sum();
    }

    @Test
    void judgesByWhatWasKept() {
        LearnedModel model = learner().learn(EXAMPLES, seen()).block();
        LearnedModel kept = new LearnedModel(model.bytes());

        assertThat(learner().margins(kept, EXAMPLES, unseen()).block())
                .isEqualTo(learner().margins(model, EXAMPLES, unseen()).block());
    }
}
