package io.huni.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in the order of their making, and tokens that tell how many came before. */
public final class RisingIds implements Ids {
    private static final long VERSION_7 = 0x0193_0000_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong tokens = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(VERSION_7, VARIANT | ids.incrementAndGet());
    }

    public RandomTokens tokens() {
        return () -> "token-" + tokens.incrementAndGet();
    }
}
