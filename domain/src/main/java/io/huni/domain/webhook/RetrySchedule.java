package io.huni.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something is told again after a failure: the waits that Standard Webhooks advises, about
 * three days in all, each spread by a tenth up or down.
 */
public final class RetrySchedule {
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24));
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    private static final double SPREAD = 0.1;

    private RetrySchedule() {}

    /**
     * Empty when it is given up.
     *
     * @param tries so far, at least 1
     * @param wish how long the receiver asked to wait; never shortens the wait, at most a day
     * @param chance 0 to 1, where between the shortest and the longest spread
     */
    public static Optional<Instant> next(
            Instant now, int tries, Optional<Duration> wish, double chance) {
        if (tries > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = spread(WAITS.get(Math.max(tries, 1) - 1), chance);
        Duration asked = wish.map(RetrySchedule::bounded).orElse(Duration.ZERO);
        return Optional.of(now.plus(asked.compareTo(wait) > 0 ? asked : wait));
    }

    private static Duration bounded(Duration wish) {
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }

    private static Duration spread(Duration wait, double chance) {
        return Duration.ofMillis(Math.round(wait.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}
