package io.huni.application.ranking.port;

import io.huni.domain.ranking.Training;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: trainings, those that are over too. */
public interface Trainings {
    /** The one that is at work or waits; there is at most one. */
    Mono<Training> open();

    /** Adds it, unless one is open: then nothing happens. False in that case. */
    Mono<Boolean> add(Training training);

    Mono<Void> save(Training training);

    /** The newest first. */
    Mono<List<Training>> latest(int most);

    /** The one that the model in use came of. */
    Mono<Training> ofCurrentModel();
}
