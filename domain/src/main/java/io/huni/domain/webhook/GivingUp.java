package io.huni.domain.webhook;

import io.huni.domain.outgoing.CallFault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When an address is not called any more. */
public final class GivingUp {
    /** Of nothing but failures. */
    public static final Duration AFTER = Duration.ofDays(5);

    private GivingUp() {}

    /**
     * @param failingSince the first failure after the last success
     */
    public static Optional<DisabledReason> after(
            CallFault fault, Optional<Instant> failingSince, Instant now) {
        if (fault == CallFault.GONE) {
            return Optional.of(DisabledReason.GONE);
        }
        return failingSince
                .filter(since -> !since.plus(AFTER).isAfter(now))
                .map(old -> DisabledReason.FAILING);
    }
}
