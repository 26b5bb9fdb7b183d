package io.huni.application.ranking;

import io.huni.application.ranking.Learning.Fitted;
import io.huni.application.ranking.port.Learner;
import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Learns from all but one fifth of the leads and measures on that one, five times, so that each
 * lead is judged once by a model that has not seen it.
 *
 * @param all of them together
 */
public record Trial(Examples examples, List<Measures> fifths, Measures all) {
    public static Trial of(Learner learner, Examples examples) {
        double[] chances = new double[examples.size()];
        List<Measures> fifths = new ArrayList<>();
        for (int turn = 0; turn < Lesson.PARTS; turn++) {
            fifths.add(fifth(learner, examples, turn, chances));
        }
        int[] rows = examples.rows(row -> true);
        return new Trial(examples, fifths, Measures.of(chances, examples.outcomes(rows)));
    }

    /** The parts move on by one with each turn, so that another one is held back. */
    private static Measures fifth(Learner learner, Examples examples, int turn, double[] chances) {
        Examples turned = new Examples();
        for (int row = 0; row < examples.size(); row++) {
            turned.add(turned(examples, row, turn));
        }
        Lesson lesson = new Lesson(turned, false);
        Learning learning = new Learning(learner);
        Fitted fitted = learning.learn(lesson, times -> Mono.empty()).block();
        int[] held = lesson.heldBack();
        float[] margins = learner.margins(fitted.model(), turned, held).block();
        for (int at = 0; at < held.length; at++) {
            chances[held[at]] = fitted.calibration().chance(margins[at]);
        }
        return learning.measure(fitted.model(), fitted.calibration(), lesson).block();
    }

    private static Example turned(Examples examples, int row, int turn) {
        int wanted = Math.floorMod(examples.part(row) - turn, Lesson.PARTS);
        Outcome outcome = examples.isConverted(row) ? Outcome.CONVERTED : Outcome.NOT_CONVERTED;
        for (long id = row; ; id += examples.size()) {
            Example example =
                    new Example(new LeadId(new UUID(0, id)), examples.known(row), outcome);
            if (example.part() == wanted) {
                return example;
            }
        }
    }
}
