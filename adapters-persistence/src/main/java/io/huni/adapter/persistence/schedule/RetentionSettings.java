package io.huni.adapter.persistence.schedule;

import java.time.Duration;

/**
 * How long things are kept that nobody asks for any more.
 *
 * @param deliveries how long a delivery stays after it was received, when all of it is processed
 * @param slice how many rows go in one transaction
 */
public record RetentionSettings(Duration deliveries, int slice) {
    private static final int SLICE = 1_000;
    private static final int LONGEST_DAYS = 3_650;

    /** Refuses what is not between a day and ten years. */
    public static RetentionSettings ofDays(int deliveries) {
        if (deliveries < 1 || deliveries > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "HUNI_DELIVERY_RETENTION_DAYS must be between 1 and %d, not %d"
                            .formatted(LONGEST_DAYS, deliveries));
        }
        return new RetentionSettings(Duration.ofDays(deliveries), SLICE);
    }
}
