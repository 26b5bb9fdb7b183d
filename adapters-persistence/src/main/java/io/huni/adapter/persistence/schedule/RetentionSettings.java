package io.huni.adapter.persistence.schedule;

import java.time.Duration;

/**
 * How long things are kept that nobody asks for any more.
 *
 * @param deliveries how long a delivery stays after it was received, when all of it is processed
 * @param trash how long a lead lies in the trash before everything personal is taken from it
 * @param slice how many rows go in one transaction
 */
public record RetentionSettings(Duration deliveries, Duration trash, int slice) {
    private static final int SLICE = 1_000;
    private static final int LONGEST_DAYS = 3_650;

    /** Refuses what is not between a day and ten years. */
    public static RetentionSettings ofDays(int deliveries, int trash) {
        return new RetentionSettings(
                days("HUNI_DELIVERY_RETENTION_DAYS", deliveries),
                days("HUNI_TRASH_RETENTION_DAYS", trash),
                SLICE);
    }

    private static Duration days(String variable, int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "%s must be between 1 and %d, not %d".formatted(variable, LONGEST_DAYS, days));
        }
        return Duration.ofDays(days);
    }
}
