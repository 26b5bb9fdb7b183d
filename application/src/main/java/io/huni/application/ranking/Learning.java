package io.huni.application.ranking;

import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.Learner;
import io.huni.application.ranking.port.Learner.Explained;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.domain.ranking.Calibration;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.ModelCard.Importance;
import io.huni.domain.ranking.Reason;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Learns one model, calibrates and measures it. */
final class Learning {
    private static final int LOOKED_AT = 1_000;
    private static final int FACTORS_SHOWN = 12;

    private final Learner learner;

    Learning(Learner learner) {
        this.learner = learner;
    }

    /**
     * @param progress told after each of the five times that something was learned
     */
    Mono<Fitted> learn(Lesson lesson, IntFunction<Mono<Void>> progress) {
        return Flux.range(1, Lesson.PARTS - 1)
                .concatMap(
                        part -> outOfFold(lesson, part).delayUntil(judged -> progress.apply(part)))
                .collectList()
                .map(Learning::calibration)
                .flatMap(calibration -> fitted(lesson, calibration))
                .delayUntil(fitted -> progress.apply(Lesson.PARTS));
    }

    private Mono<Fitted> fitted(Lesson lesson, Calibration calibration) {
        return learner.learn(lesson.examples(), lesson.seen())
                .map(model -> new Fitted(model, calibration));
    }

    private Mono<Part> outOfFold(Lesson lesson, int part) {
        Examples examples = lesson.examples();
        int[] judged = lesson.part(part);
        return learner.learn(examples, lesson.without(part))
                .flatMap(model -> learner.margins(model, examples, judged))
                .map(margins -> new Part(margins, examples.outcomes(judged)));
    }

    private static Calibration calibration(List<Part> parts) {
        int size = parts.stream().mapToInt(part -> part.margins().length).sum();
        float[] margins = new float[size];
        boolean[] outcomes = new boolean[size];
        int at = 0;
        for (Part part : parts) {
            int more = part.margins().length;
            System.arraycopy(part.margins(), 0, margins, at, more);
            System.arraycopy(part.outcomes(), 0, outcomes, at, more);
            at += more;
        }
        return Calibration.of(margins, outcomes);
    }

    /** On the part that was held back. */
    Mono<Measures> measure(LearnedModel model, Calibration calibration, Lesson lesson) {
        int[] rows = lesson.heldBack();
        return learner.margins(model, lesson.examples(), rows)
                .map(margins -> measures(margins, calibration, lesson.examples().outcomes(rows)));
    }

    Mono<Measures> measure(RankingModel model, Lesson lesson) {
        return measure(model.learned(), model.calibration(), lesson);
    }

    private static Measures measures(float[] margins, Calibration calibration, boolean[] outcomes) {
        double[] chances = new double[margins.length];
        for (int row = 0; row < chances.length; row++) {
            chances[row] = calibration.chance(margins[row]);
        }
        return Measures.of(chances, outcomes);
    }

    /** The most important first. */
    Mono<List<Importance>> factors(LearnedModel model, Lesson lesson) {
        List<KnownAtCapture> some =
                Arrays.stream(lesson.heldBack())
                        .limit(LOOKED_AT)
                        .mapToObj(lesson.examples()::known)
                        .toList();
        return learner.explain(model, some).map(Learning::importances);
    }

    private static List<Importance> importances(List<Explained> explained) {
        Map<Factor, Double> weights =
                explained.stream()
                        .flatMap(one -> one.reasons().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Reason::factor,
                                        TreeMap::new,
                                        Collectors.averagingDouble(
                                                reason -> Math.abs(reason.weight()))));
        return weights.entrySet().stream()
                .map(weight -> new Importance(weight.getKey(), weight.getValue()))
                .sorted(Comparator.comparingDouble(one -> -one.weight()))
                .limit(FACTORS_SHOWN)
                .toList();
    }

    /** A model with its calibration. */
    record Fitted(LearnedModel model, Calibration calibration) {}

    private record Part(float[] margins, boolean[] outcomes) {}
}
