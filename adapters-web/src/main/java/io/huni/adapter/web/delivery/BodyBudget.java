package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.domain.shared.Refused;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory all bodies together may take that are still arriving. Nobody has proved yet who
 * sends them, and many slow ones must not take what the program needs.
 */
final class BodyBudget {
    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    /**
     * @param limit in bytes
     */
    BodyBudget(long limit) {
        this.limit = limit;
    }

    /** Refuses with {@code web.bodies-too-many}, and then takes nothing. */
    void take(long bytes) {
        if (taken.addAndGet(bytes) > limit) {
            taken.addAndGet(-bytes);
            throw new Refused(WebErrorKey.BODIES_TOO_MANY);
        }
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    /** In bytes. */
    long taken() {
        return taken.get();
    }
}
