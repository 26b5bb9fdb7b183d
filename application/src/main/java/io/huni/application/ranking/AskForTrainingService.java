package io.huni.application.ranking;

import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class AskForTrainingService implements AskForTraining {
    private final Trainings trainings;
    private final Ids ids;
    private final Clock clock;

    AskForTrainingService(Trainings trainings, Ids ids, Clock clock) {
        this.trainings = trainings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Training> ask(Actor actor) {
        return Mono.fromSupplier(() -> asked(actor))
                .flatMap(training -> trainings.add(training).thenReturn(training))
                .flatMap(training -> trainings.open().defaultIfEmpty(training));
    }

    private Training asked(Actor actor) {
        actor.requireWhole(Right.ANALYTICS_TRAIN);
        return Training.asked(new TrainingId(ids.next()), actor.user(), clock.instant());
    }
}
