package io.huni.domain.connection;

/** Why a run was started. */
public enum RunKind {
    /** Everything that Meta still holds, at most 90 days. */
    BACKFILL,
    /** At the connection's interval. */
    SCHEDULED,
    /** Somebody pressed the button. */
    MANUAL,
    /** The daily comparison of Meta's count with ours. */
    BALANCE
}
