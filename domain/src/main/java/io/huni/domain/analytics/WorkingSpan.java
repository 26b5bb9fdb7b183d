package io.huni.domain.analytics;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which work is done without a break.
 *
 * @param opens included
 * @param closes excluded
 * @param before what was worked before it, in whole seconds
 */
public record WorkingSpan(Instant opens, Instant closes, long before) {
    public long length() {
        return Duration.between(opens, closes).toSeconds();
    }
}
