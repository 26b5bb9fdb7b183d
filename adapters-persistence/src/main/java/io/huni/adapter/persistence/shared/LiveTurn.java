package io.huni.adapter.persistence.shared;

/**
 * The order of live events, which more than one feature writes: numbers are taken under a lock that
 * is held until the commit, so that whoever sees a number has every lower one.
 */
public final class LiveTurn {
    /** Comes before the numbers are taken: {@code turn} has one row once the lock is held. */
    public static final String TURN =
            "(SELECT pg_advisory_xact_lock(7303014)::text AS taken OFFSET 0) AS turn";

    private LiveTurn() {}
}
