package io.huni.application.idempotency;

import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;

/** Builds the use case of requests that may come twice. */
public final class IdempotencyUseCases {
    private IdempotencyUseCases() {}

    public static DoOnce doOnce(IdempotencyKeys keys, Secrets secrets, UnitOfWork unitOfWork) {
        return new DoOnceService(keys, secrets, unitOfWork);
    }
}
