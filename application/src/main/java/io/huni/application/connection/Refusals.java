package io.huni.application.connection;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.util.retry.Retry;

/** What is done about refusals between two writers. */
final class Refusals {
    private Refusals() {}

    /** Another try after {@code shared.stale}, at most so many. */
    static Retry stale(int tries) {
        return Retry.max(tries)
                .filter(Refusals::isStale)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static boolean isStale(Throwable failure) {
        return failure instanceof Refused refused && refused.errorKey() == SharedErrorKey.STALE;
    }
}
