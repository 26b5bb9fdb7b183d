package io.huni.application.shared;

import reactor.core.publisher.Mono;

/** Runs the work as it is: what is in memory needs no border. */
public final class InMemoryUnitOfWork implements UnitOfWork {
    @Override
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return Mono.defer(() -> work);
    }
}
