package io.huni.application.connection;

import io.huni.application.shared.BackOff;

import java.time.Duration;

/**
 * How connections are synced.
 *
 * @param reach how far back a new form is read; Meta is said to hold leads for 90 days
 * @param overlap how far before the last turn the next one reads again, because Meta shows some
 *     leads late
 * @param pageLimit leads of one call, fewer where Meta asks for it; 1 to 500
 * @param certainEvery a form whose count of leads has not moved is read no more often than this
 * @param slowFrom percent of Meta's limits from which calls are spread
 * @param pauseFrom percent of Meta's limits at which a turn is broken off
 * @param pause how long then, and after a throttle without a time
 * @param slowest the time between two calls just before {@code pauseFrom}
 * @param retry between the tries of one call in one turn
 * @param tries of one call in one turn
 * @param balanceDays days before today that the balance looks at
 * @param silence spending without a lead for this long is an alarm
 * @param expiryNotice a token that ends within this is told
 */
public record ConnectionSettings(
        Duration reach,
        Duration overlap,
        int pageLimit,
        Duration certainEvery,
        int slowFrom,
        int pauseFrom,
        Duration pause,
        Duration slowest,
        BackOff retry,
        int tries,
        int balanceDays,
        Duration silence,
        Duration expiryNotice) {
    /** What fits Meta's limits for pages with few and with many leads. */
    public static ConnectionSettings standard() {
        return new ConnectionSettings(
                Duration.ofDays(90),
                Duration.ofHours(2),
                100,
                Duration.ofHours(1),
                75,
                95,
                Duration.ofMinutes(15),
                Duration.ofSeconds(10),
                new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(20)),
                4,
                3,
                Duration.ofHours(6),
                Duration.ofDays(7));
    }

    /** The time to leave between two calls at this usage. */
    Duration spacing(int percent) {
        if (percent < slowFrom) {
            return Duration.ZERO;
        }
        long share = Math.min(percent, pauseFrom) - (long) slowFrom + 1;
        return slowest.multipliedBy(share).dividedBy(pauseFrom - (long) slowFrom + 1);
    }
}
