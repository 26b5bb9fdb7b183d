package io.huni.application.connection;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;

import java.time.Instant;
import java.util.Optional;

/**
 * A connection as its screen shows it. Secrets are not in it.
 *
 * @param today what Meta reports and we hold for today; {@code reported} is empty until it was
 *     asked
 * @param usagePercent the highest of Meta's usage figures at the last call
 */
public record ConnectionView(
        Connection connection,
        String distributorName,
        Optional<String> pageName,
        State state,
        Optional<Fault> problem,
        Optional<Instant> lastRunAt,
        Optional<Instant> nextRunAt,
        Optional<Instant> tokenExpiresAt,
        boolean tokenNeverExpires,
        long leadCount,
        Today today,
        Optional<Integer> usagePercent,
        Optional<Instant> pausedUntil,
        boolean hasAppSecret) {
    /** The day so far, in the organisation's zone. */
    public record Today(Optional<Integer> reported, int held) {}

    /** What a glance must tell. */
    public enum State {
        OK,
        SYNCING,
        WARNING,
        FAILED,
        STOPPED
    }
}
