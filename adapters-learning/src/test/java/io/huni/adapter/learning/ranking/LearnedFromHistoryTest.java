package io.huni.adapter.learning.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.Trial;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.Measures.Tenth;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/**
 * What can be learned from leads that others had, through the same steps as in the product. Prints
 * what it finds, also as a table for the documentation.
 */
class LearnedFromHistoryTest {
    private static final int FEW = 50;
    private static final XgboostLearner LEARNER = new XgboostLearner();

    @AfterAll
    static void close() {
        LEARNER.close();
    }

    /** Each fifth is held back once, so that every lead is judged by a model that never saw it. */
    @Test
    void ordersTheLeadsOfASellerOfCoursesWell() {
        Trial trial = Trial.of(LEARNER, History.X_EDUCATION.examples());
        print(History.X_EDUCATION, trial);

        assertThat(trial.fifths()).allMatch(measures -> measures.auc() >= 0.89);
        assertThat(trial.fifths()).allMatch(measures -> measures.brier() < 0.12);
        assertThat(trial.all().tenths())
                .filteredOn(tenth -> tenth.leads() >= FEW)
                .hasSizeGreaterThan(8)
                .allMatch(tenth -> Math.abs(tenth.predicted() - tenth.converted()) <= 0.05);
    }

    /** Channel and date say little: better than a coin, and far from telling who converts. */
    @Test
    void saysLittleWhereLittleIsKnown() {
        Trial trial = Trial.of(LEARNER, History.OLIST.examples());
        print(History.OLIST, trial);

        assertThat(trial.all().auc()).isBetween(0.53, 0.65);
        assertThat(trial.all().plainBrier() - trial.all().brier()).isLessThan(0.002);
        assertThat(trial.all().tenths()).allMatch(tenth -> tenth.predicted() < 0.3);
    }

    private static void print(History history, Trial trial) {
        Examples examples = trial.examples();
        EnoughData data = examples.count();
        say("%s: %d leads, %d converted", history, data.finished(), data.converted());
        List<Measures> fifths = trial.fifths();
        for (int part = 0; part < fifths.size(); part++) {
            say("fifth %d held back: %s", part + 1, said(fifths.get(part)));
        }
        say("all, each judged unseen: %s", said(trial.all()));
        say("| chance | leads | said | came true |");
        trial.all().tenths().forEach(LearnedFromHistoryTest::print);
    }

    private static void print(Tenth tenth) {
        say(
                "| %.1f to %.1f | %d | %.3f | %.3f |",
                tenth.number() / 10.0,
                (tenth.number() + 1) / 10.0,
                tenth.leads(),
                tenth.predicted(),
                tenth.converted());
    }

    private static String said(Measures measures) {
        return String.format(
                Locale.ROOT,
                "AUC %.3f, Brier %.4f (the average for everybody: %.4f)",
                measures.auc(),
                measures.brier(),
                measures.plainBrier());
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
