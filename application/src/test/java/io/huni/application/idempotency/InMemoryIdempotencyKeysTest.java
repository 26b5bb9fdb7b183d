package io.huni.application.idempotency;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

class InMemoryIdempotencyKeysTest extends IdempotencyKeysContract {
    private final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys();

    @Override
    protected IdempotencyKeys keys() {
        return keys;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }
}
