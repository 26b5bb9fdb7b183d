package io.huni.application.ranking;

import io.huni.domain.identity.Actor;
import io.huni.domain.ranking.Training;

import reactor.core.publisher.Mono;

/**
 * In-port: has the model learned anew, now. Needs {@code analytics:train} over the whole house.
 * While a training is open it is that one.
 */
public interface AskForTraining {
    Mono<Training> ask(Actor actor);
}
