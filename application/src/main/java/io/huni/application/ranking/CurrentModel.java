package io.huni.application.ranking;

import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.RankingModels.RankingModel;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Remembers the model in use, so that its bytes are read once and not for each new lead. */
final class CurrentModel {
    private final RankingModels models;
    private volatile Optional<RankingModel> last = Optional.empty();

    CurrentModel(RankingModels models) {
        this.models = models;
    }

    /** Empty while there is none. */
    Mono<RankingModel> get() {
        return models.currentId()
                .flatMap(
                        id ->
                                last.filter(known -> known.id().equals(id))
                                        .map(Mono::just)
                                        .orElseGet(this::read));
    }

    private Mono<RankingModel> read() {
        return models.current().doOnNext(model -> last = Optional.of(model));
    }
}
