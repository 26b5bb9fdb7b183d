package io.huni.application.connection;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

    /** What a glance must tell; the worst that is true. */
    public enum State {
        OK,
        SYNCING,
        WARNING,
        FAILED,
        STOPPED;

        private static final Set<FaultKey> PASSING =
                EnumSet.of(
                        FaultKey.TOKEN_EXPIRING,
                        FaultKey.FORM_MISSING,
                        FaultKey.PAGE_NOT_SUBSCRIBED,
                        FaultKey.SERVICE_QUESTION_UNMAPPED,
                        FaultKey.THROTTLED,
                        FaultKey.META_UNAVAILABLE,
                        FaultKey.META_UNREADABLE,
                        FaultKey.SILENT_SPENDING);

        /**
         * A fault that shuts leads out is shown also where it has switched the connection off.
         *
         * @param syncing a run is queued or at work
         */
        public static State of(boolean active, Optional<Fault> problem, boolean syncing) {
            if (problem.filter(fault -> !PASSING.contains(fault.key())).isPresent()) {
                return FAILED;
            }
            if (!active) {
                return STOPPED;
            }
            if (problem.isPresent()) {
                return WARNING;
            }
            return syncing ? SYNCING : OK;
        }

        /** Whether somebody should look. */
        public boolean isTrouble() {
            return this == FAILED || this == WARNING;
        }
    }
}
