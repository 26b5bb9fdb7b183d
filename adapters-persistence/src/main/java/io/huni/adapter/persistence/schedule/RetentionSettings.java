package io.huni.adapter.persistence.schedule;

import java.time.Duration;

/**
 * How long things are kept that nobody asks for any more.
 *
 * @param deliveries how long a delivery stays after it was received, when all of it is processed
 * @param trash how long a lead lies in the trash before everything personal is taken from it
 * @param imports how long the file and the rows of an import stay after the last work on it
 * @param notifications how long what people were told stays, read or not
 * @param slice how many rows go in one transaction
 */
public record RetentionSettings(
        Duration deliveries, Duration trash, Duration imports, Duration notifications, int slice) {
    private static final int SLICE = 1_000;
    private static final int LONGEST_DAYS = 3_650;
    private static final int USUAL_DAYS = 30;
    private static final int NOTIFICATION_DAYS = 90;

    /** Imports stay for thirty days, notifications for ninety. */
    public RetentionSettings(Duration deliveries, Duration trash, int slice) {
        this(
                deliveries,
                trash,
                Duration.ofDays(USUAL_DAYS),
                Duration.ofDays(NOTIFICATION_DAYS),
                slice);
    }

    public static RetentionSettings ofDays(int deliveries, int trash) {
        return ofDays(deliveries, trash, USUAL_DAYS, NOTIFICATION_DAYS);
    }

    /** Refuses what is not between a day and ten years. */
    public static RetentionSettings ofDays(
            int deliveries, int trash, int imports, int notifications) {
        return new RetentionSettings(
                days("HUNI_DELIVERY_RETENTION_DAYS", deliveries),
                days("HUNI_TRASH_RETENTION_DAYS", trash),
                days("HUNI_IMPORT_RETENTION_DAYS", imports),
                days("HUNI_NOTIFICATION_RETENTION_DAYS", notifications),
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
