package io.huni.adapter.learning.ranking;

import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.Learner;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.shared.Refused;

import ml.dmlc.xgboost4j.java.XGBoostError;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.List;

/**
 * Learning has one thread and judging another, so that a new lead need not wait until a training is
 * over. One model stays open for judging: the one that was asked last.
 */
final class XgboostLearner implements Learner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(XgboostLearner.class);

    private final Scheduler learning = Schedulers.newSingle("learning", true);
    private final Scheduler judging = Schedulers.newSingle("judging", true);
    private @Nullable LearnedModel openModel;
    private @Nullable Trees open;

    @Override
    public Mono<LearnedModel> learn(Examples examples, int[] rows) {
        return on(learning, () -> learned(examples, rows));
    }

    private static LearnedModel learned(Examples examples, int[] rows) throws XGBoostError {
        try (Trees trees = Trees.grown(examples, rows)) {
            return trees.file().written();
        }
    }

    @Override
    public Mono<float[]> margins(LearnedModel model, Examples examples, int[] rows) {
        return on(learning, () -> judged(model, examples, rows));
    }

    private static float[] judged(LearnedModel model, Examples examples, int[] rows)
            throws XGBoostError {
        try (Trees trees = Trees.of(ModelFile.read(model))) {
            return trees.margins(examples, rows);
        }
    }

    @Override
    public Mono<List<Explained>> explain(LearnedModel model, List<KnownAtCapture> leads) {
        return leads.isEmpty()
                ? Mono.just(List.of())
                : on(judging, () -> opened(model).explain(leads));
    }

    /** Only ever on the thread that judges. */
    private Trees opened(LearnedModel model) throws XGBoostError {
        Trees there = open;
        if (there != null && openModel == model) {
            return there;
        }
        if (there != null) {
            there.close();
        }
        Trees trees = Trees.of(ModelFile.read(model));
        open = trees;
        openModel = model;
        return trees;
    }

    static <T> Mono<T> on(Scheduler scheduler, Work<T> work) {
        return Mono.fromCallable(() -> loaded(work)).subscribeOn(scheduler);
    }

    /**
     * The library brings native code, which the first class of it that is used unpacks and loads:
     * where that fails, an error comes out of a static initialiser, at first as itself and then as
     * a class that is not there. Reactor would take it for the end of the program.
     */
    private static <T> T loaded(Work<T> work) throws XGBoostError {
        try {
            return work.done();
        } catch (LinkageError cause) {
            throw missing(cause);
        }
    }

    private static Refused missing(LinkageError cause) {
        LOG.warn("The library that learns cannot be loaded: {}", cause.toString());
        return new Refused(RankingErrorKey.LIBRARY_MISSING);
    }

    @Override
    public void close() {
        learning.dispose();
        judging.dispose();
    }

    /** What may end in an error of the library. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws XGBoostError;
    }
}
