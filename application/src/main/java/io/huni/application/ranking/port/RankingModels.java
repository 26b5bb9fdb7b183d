package io.huni.application.ranking.port;

import io.huni.domain.ranking.Calibration;
import io.huni.domain.ranking.TrainingId;

import reactor.core.publisher.Mono;

/** Out-port: the model that is in use. */
public interface RankingModels {
    /** Empty while there is none. */
    Mono<TrainingId> currentId();

    /** Empty while there is none. */
    Mono<RankingModel> current();

    /** Takes the place of the one before. Inside a transaction. */
    Mono<Void> use(RankingModel model);

    /**
     * @param id of the training that it came of
     */
    record RankingModel(TrainingId id, LearnedModel learned, Calibration calibration) {}
}
