package io.huni.adapter.persistence.live;

import io.huni.adapter.persistence.shared.LiveTurn;

/** The statements of the live channel. */
final class LiveStatements {
    static final String APPEND =
            """
            INSERT INTO live_event (
                seq, topics, type, module, distributor_id, team_id, assignee_id, data,
                partner_data)
            SELECT nextval('live_event_seq'), $1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb
            FROM TURN
            WHERE turn.taken IS NOT NULL
            """
                    .replace("TURN", LiveTurn.TURN);

    static final String AFTER =
            """
            SELECT seq, topics, type, module, distributor_id, team_id, assignee_id, kept,
                kept_distributor_id, kept_team_id, kept_assignee_id, data::text AS data,
                partner_data::text AS partner_data
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
