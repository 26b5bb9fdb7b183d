package io.huni.application.shared;

import reactor.core.publisher.Mono;

/**
 * The border of a transaction, seen at the end of a chain: {@code .as(unitOfWork::inTransaction)}.
 */
public interface UnitOfWork {
    /**
     * Everything or nothing. The connection is one: no two statements of the work run side by side.
     */
    <T> Mono<T> inTransaction(Mono<T> work);
}
