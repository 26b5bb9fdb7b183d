package io.huni.application.ranking;

import io.huni.application.ranking.Learning.Fitted;
import io.huni.application.ranking.TrainingDesk.Due;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.ranking.ModelCard.Verdict;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.Training.Phase;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Optional;

final class TrainRankingService implements TrainRanking {
    private static final Logger LOG = LoggerFactory.getLogger(TrainRankingService.class);

    /** So many fit into a heap of 512 MB beside the rest of the program. */
    static final int MOST = 200_000;

    private final TrainingDesk desk;
    private final Trainings trainings;
    private final Histories histories;
    private final RankingModels models;
    private final Learning learning;
    private final RankOpenLeads rankOpenLeads;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TrainRankingService(
            TrainingDesk desk,
            Trainings trainings,
            Histories histories,
            RankingModels models,
            Learning learning,
            RankOpenLeads rankOpenLeads,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.desk = desk;
        this.trainings = trainings;
        this.histories = histories;
        this.models = models;
        this.learning = learning;
        this.rankOpenLeads = rankOpenLeads;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> trainDue() {
        return Mono.defer(desk::next)
                .flatMap(due -> begun(due).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> begun(Due due) {
        Training begun = due.training().begun(clock.instant());
        return trainings
                .save(begun)
                .then(Mono.defer(() -> begun.state().isOpen() ? run(begun, due) : Mono.empty()));
    }

    private Mono<Void> run(Training begun, Due due) {
        return lesson(due)
                .flatMap(lesson -> learned(begun.counted(lesson.data()), lesson, due))
                .onErrorResume(failure -> failed(begun, failure))
                .flatMap(trainings::save);
    }

    private Mono<Lesson> lesson(Due due) {
        return histories
                .finished(due.moment(), MOST)
                .collect(Examples::new, Examples::add)
                .map(examples -> new Lesson(examples, examples.size() == MOST));
    }

    private Mono<Training> learned(Training counted, Lesson lesson, Due due) {
        if (!lesson.data().enough()) {
            return Mono.just(counted.notEnough(lesson.data(), clock.instant()));
        }
        return learning.learn(
                        lesson,
                        times -> trainings.save(counted.at(Phase.LEARNING, 10 + 12 * times)))
                .flatMap(fitted -> judged(counted.at(Phase.MEASURING, 75), lesson, fitted))
                .flatMap(learned -> used(learned, due));
    }

    private Mono<Learned> judged(Training training, Lesson lesson, Fitted fitted) {
        return trainings
                .save(training)
                .then(Mono.defer(() -> before(lesson)))
                .flatMap(before -> card(lesson, fitted, before))
                .map(card -> new Learned(training.learned(card), card, fitted));
    }

    private Mono<Optional<Measures>> before(Lesson lesson) {
        return models.current()
                .flatMap(model -> learning.measure(model, lesson))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<ModelCard> card(Lesson lesson, Fitted fitted, Optional<Measures> before) {
        return learning.measure(fitted.model(), fitted.calibration(), lesson)
                .flatMap(
                        measures ->
                                learning.factors(fitted.model(), lesson)
                                        .map(
                                                factors ->
                                                        new ModelCard(
                                                                lesson.examples()
                                                                        .count(lesson.seen()),
                                                                lesson.examples()
                                                                        .count(lesson.heldBack()),
                                                                lesson.capped(),
                                                                measures,
                                                                before,
                                                                Verdict.of(measures, before),
                                                                factors)));
    }

    private Mono<Training> used(Learned learned, Due due) {
        Training done = learned.training();
        if (!learned.card().verdict().isUsed()) {
            return Mono.just(done.done(clock.instant()));
        }
        RankingModel model =
                new RankingModel(
                        done.id(), learned.fitted().model(), learned.fitted().calibration());
        return trainings
                .save(done)
                .then(Mono.defer(() -> models.use(model)))
                .as(unitOfWork::inTransaction)
                .then(Mono.defer(() -> ranked(done, model, due)));
    }

    private Mono<Training> ranked(Training training, RankingModel model, Due due) {
        return rankOpenLeads
                .rank(
                        model,
                        due.moment(),
                        percent -> trainings.save(training.at(Phase.RANKING, percent)))
                .then(
                        Mono.fromSupplier(
                                () -> training.at(Phase.RANKING, 100).done(clock.instant())));
    }

    private Mono<Training> failed(Training training, Throwable failure) {
        if (failure instanceof Refused refused
                && refused.errorKey() instanceof RankingErrorKey key) {
            return Mono.just(training.failed(key, clock.instant()));
        }
        LOG.error("A training of the ranking failed", failure);
        return Mono.just(training.failed(RankingErrorKey.FAILED, clock.instant()));
    }

    private record Learned(Training training, ModelCard card, Fitted fitted) {}
}
