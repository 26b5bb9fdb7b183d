package io.huni.application.audit;

import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.UnitOfWork;

import reactor.core.publisher.Mono;

/** In slices, so that a great change is sealed without one long transaction. */
final class SealAuditService implements SealAudit {
    private static final int SLICE = 2_000;

    private final AuditBook book;
    private final UnitOfWork unitOfWork;

    SealAuditService(AuditBook book, UnitOfWork unitOfWork) {
        this.book = book;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Long> seal() {
        return slice().expand(count -> count < SLICE ? Mono.empty() : slice())
                .map(Integer::longValue)
                .reduce(0L, Long::sum);
    }

    private Mono<Integer> slice() {
        return Mono.defer(() -> book.seal(SLICE)).as(unitOfWork::inTransaction);
    }
}
