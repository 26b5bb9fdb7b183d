package io.huni.adapter.persistence.shared;

import io.huni.application.shared.UnitOfWork;

import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

final class R2dbcUnitOfWork implements UnitOfWork {
    private final TransactionalOperator operator;

    R2dbcUnitOfWork(ReactiveTransactionManager transactions) {
        operator = TransactionalOperator.create(transactions);
    }

    @Override
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return operator.transactional(work);
    }
}
