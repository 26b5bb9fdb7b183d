package io.huni.domain.reporting;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a schedule was due, or that somebody sent it by hand.
 *
 * @param trouble why it failed, or what its recipients were told instead of the file
 * @param recipients how many were written to
 */
public record ReportRun(
        ReportRunId id,
        Instant dueAt,
        boolean byHand,
        State state,
        Optional<Trouble> trouble,
        int recipients,
        Optional<Instant> endedAt) {
    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    /** What went wrong. */
    public enum Trouble {
        OWNER_GONE,
        RIGHT_MISSING,
        NOT_UNDERSTOOD,
        /** All recipients have left. */
        NOBODY_LEFT,
        /** The mail has left without the file. */
        TOO_LARGE,
        /** Nobody knows; tried several times. */
        BROKEN
    }
}
