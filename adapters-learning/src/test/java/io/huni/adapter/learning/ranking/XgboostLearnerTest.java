package io.huni.adapter.learning.ranking;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.LearnerContract;
import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.Learner;
import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Reason;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class XgboostLearnerTest extends LearnerContract {
    private static final XgboostLearner LEARNER = new XgboostLearner();

    @AfterAll
    static void close() {
        LEARNER.close();
    }

    @Override
    protected Learner learner() {
        return LEARNER;
    }

    @Test
    void readsNumbersAsNumbers() {
        Random random = new Random(6);
        Factor minutes = new Factor(Factor.Kind.CUSTOM, "minutes");
        Examples examples = new Examples();
        for (int lead = 0; lead < 2_000; lead++) {
            int spent = random.nextInt(1_000);
            examples.add(example(random, Map.of(minutes, Integer.toString(spent)), spent > 500));
        }
        LearnedModel model = LEARNER.learn(examples, examples.rows(row -> true)).block();

        List<Learner.Explained> explained =
                LEARNER.explain(
                                model,
                                List.of(
                                        KnownAtCapture.of(Map.of(minutes, "99.5")),
                                        KnownAtCapture.of(Map.of(minutes, "1234567")),
                                        KnownAtCapture.of(Map.of())))
                        .block();

        assertThat(explained.get(0).margin()).isLessThan(-2);
        assertThat(explained.get(1).margin()).isGreaterThan(2);
        assertThat(explained.get(2).reasons()).extracting(Reason::value).containsExactly("");
    }

    @Test
    void doesNotSeeWhatFewShare() {
        Random random = new Random(7);
        Factor company = new Factor(Factor.Kind.ANSWER, "company");
        Examples examples = new Examples();
        for (int lead = 0; lead < 1_000; lead++) {
            boolean rare = lead < Layout.LEADS_OF_A_VALUE - 1;
            Map<Factor, String> known = new HashMap<>();
            known.put(company, rare ? "Nadir A.Ş." : "Yaygın A.Ş.");
            examples.add(example(random, known, rare || random.nextInt(4) == 0));
        }

        Layout layout = Layout.of(examples, examples.rows(row -> true));

        assertThat(layout.columns())
                .containsExactly(new Layout.Column(company, "Yaygın A.Ş.", false));
    }

    @Test
    void saysThatTheLibraryCannotBeLoaded() {
        for (LinkageError cause :
                List.of(
                        new ExceptionInInitializerError(new IOException("libgomp.so.1")),
                        new NoClassDefFoundError("Could not initialize class"))) {
            assertRefused(
                    XgboostLearner.on(
                            Schedulers.immediate(),
                            () -> {
                                throw cause;
                            }),
                    RankingErrorKey.LIBRARY_MISSING);
        }
    }

    /** The tests of this module run in a heap of 512 MB. */
    @Test
    void learnsFromAsManyAsATrainingTakes() {
        Random random = new Random(12);
        Examples examples = new Examples();
        for (int lead = 0; lead < 200_000; lead++) {
            Map<Factor, String> known = new HashMap<>();
            for (int question = 0; question < 25; question++) {
                String answer = Integer.toString(random.nextInt(question < 3 ? 20_000 : 40));
                known.put(new Factor(Factor.Kind.ANSWER, "question " + question), answer + " m");
            }
            examples.add(example(random, known, random.nextInt(5) == 0));
        }

        LearnedModel model = LEARNER.learn(examples, examples.rows(row -> row % 5 != 0)).block();

        assertThat(model.bytes()).hasSizeBetween(1_000, 5_000_000);
    }

    private static Example example(Random random, Map<Factor, String> known, boolean converted) {
        return new Example(
                new LeadId(new UUID(random.nextLong(), random.nextLong())),
                KnownAtCapture.of(known),
                converted ? Outcome.CONVERTED : Outcome.NOT_CONVERTED);
    }
}
