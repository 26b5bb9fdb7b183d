package io.huni.adapter.web.shared;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Knows an error that says "away for now" by the name of its type, because the driver is no
 * business of this module.
 */
final class Outage {
    private static final Set<String> NAMES =
            Set.of(
                    "io.r2dbc.spi.R2dbcNonTransientResourceException",
                    "io.r2dbc.spi.R2dbcTransientResourceException",
                    "io.r2dbc.spi.R2dbcTimeoutException",
                    "reactor.pool.PoolAcquireTimeoutException",
                    "reactor.pool.PoolAcquirePendingLimitException",
                    "reactor.pool.PoolShutdownException",
                    "org.springframework.dao.DataAccessResourceFailureException",
                    "org.springframework.dao.TransientDataAccessResourceException",
                    "org.springframework.dao.QueryTimeoutException",
                    "org.springframework.transaction.CannotCreateTransactionException");
    private static final int DEEPEST = 12;

    private Outage() {}

    static boolean isOne(Throwable error) {
        @Nullable Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof TimeoutException || isNamed(cause.getClass())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isNamed(Class<?> type) {
        for (@Nullable Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (NAMES.contains(at.getName())) {
                return true;
            }
        }
        return false;
    }
}
