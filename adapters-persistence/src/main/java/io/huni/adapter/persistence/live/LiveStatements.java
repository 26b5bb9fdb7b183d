package io.huni.adapter.persistence.live;

/**
 * The statements of the live channel. Numbers are taken under a lock that is held until the commit,
 * so that whoever sees a number has every lower one.
 */
public final class LiveStatements {
    /** Comes before the numbers are taken: {@code turn} has one row once the lock is held. */
    public static final String TURN =
            "(SELECT pg_advisory_xact_lock(7303014)::text AS taken OFFSET 0) AS turn";

    static final String APPEND =
            """
            INSERT INTO live_event (
                seq, topics, type, module, distributor_id, team_id, assignee_id, data)
            SELECT nextval('live_event_seq'), $1, $2, $3, $4, $5, $6, $7::jsonb FROM TURN
            WHERE turn.taken IS NOT NULL
            """
                    .replace("TURN", TURN);

    static final String AFTER =
            """
            SELECT seq, topics, type, module, distributor_id, team_id, assignee_id,
                data::text AS data
            FROM live_event WHERE seq > $1 ORDER BY seq LIMIT $2
            """;

    static final String WINDOW =
            """
            SELECT coalesce(min(seq), 0) AS oldest, coalesce(max(seq), 0) AS newest
            FROM live_event
            """;

    static final String FORGET = "DELETE FROM live_event WHERE at < now() - interval '1 hour'";

    private LiveStatements() {}
}
