package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * A question to Meta that may have failed; exactly one of the two is there.
 *
 * @param <T> the answer
 */
record Attempt<T>(Optional<T> answer, Optional<GraphFailure> failure) {
    static <T> Mono<Attempt<T>> of(Mono<T> question) {
        return question.map(answer -> new Attempt<>(Optional.of(answer), Optional.empty()))
                .onErrorResume(
                        GraphFailure.class,
                        failure ->
                                Mono.just(new Attempt<>(Optional.empty(), Optional.of(failure))));
    }
}
