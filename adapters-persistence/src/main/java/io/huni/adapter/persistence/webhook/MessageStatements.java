package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.Wall;

/** What is asked of the table of what addresses are told. */
final class MessageStatements {
    static final String ADD =
            """
            INSERT INTO webhook_message (id, webhook_id, distributor_id, event_id, event, lead_id,
                body, created_at, due_at)
            SELECT n.id, n.webhook_id, n.distributor_id, n.event_id, n.event, n.lead_id, n.body,
                n.at, n.at
            FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, webhook_id uuid, distributor_id uuid,
                event_id uuid, event text, lead_id uuid, body text, at timestamptz)
            JOIN webhook w ON w.id = n.webhook_id AND w.state <> 'DISABLED'
            ON CONFLICT (webhook_id, event_id, event) DO NOTHING
            """;

    /** How many of an address are looked through for the first of each lead. */
    private static final String FRONT = "200";

    /** A distributor hears of no lead but its own; that one has left says its id only. */
    private static final String TELLABLE =
            """
            (m.lead_id IS NULL OR m.distributor_id IS NULL OR m.event = 'lead.deleted'
                OR EXISTS (SELECT FROM lead
                    WHERE lead.id = m.lead_id AND lead.distributor_id = m.distributor_id))\
            """;

    private static final String BUSY =
            """
            FROM webhook_message busy
            WHERE busy.webhook_id = w.id AND busy.state = 'WAITING' AND busy.leased_until > :now\
            """;

    /**
     * Of each lead only the first, and none while another of it is under way, so that they come in
     * order. What may not be told any more ends instead.
     *
     * <p>No part of it is joined row by row: the table is empty now and has thousands of rows a
     * second later, so that the planner knows nothing of it.
     */
    static final String CLAIM =
            """
            WITH front AS MATERIALIZED (
                SELECT one.id FROM webhook w CROSS JOIN LATERAL (
                    SELECT first.id, first.due_at FROM (
                        SELECT DISTINCT ON (coalesce(n.lead_id, n.id)) n.id, n.due_at FROM (
                            SELECT m.id, m.lead_id, m.due_at, m.created_at FROM webhook_message m
                            WHERE m.webhook_id = w.id AND m.state = 'WAITING' AND m.due_at <= :now
                                AND coalesce(m.lead_id, m.id) <> ALL (ARRAY(
                                    SELECT busy.lead_id BUSY AND busy.lead_id IS NOT NULL))
                            ORDER BY m.due_at, m.id LIMIT FRONT
                        ) AS n ORDER BY coalesce(n.lead_id, n.id), n.created_at, n.id
                    ) AS first ORDER BY first.due_at, first.id
                    LIMIT greatest(0, :each - (SELECT count(*) BUSY))
                ) AS one
                WHERE w.state = 'ACTIVE' ORDER BY one.due_at LIMIT :most
            ), due AS MATERIALIZED (
                SELECT m.id, TELLABLE AS tellable FROM webhook_message m
                WHERE m.id = ANY (ARRAY(SELECT id FROM front))
                    AND m.state = 'WAITING' AND m.due_at <= :now
                FOR UPDATE OF m SKIP LOCKED
            ), ended AS (
                UPDATE webhook_message SET state = 'FAILED', fault = 'FORGOTTEN', body = NULL,
                    ended_at = :now, leased_until = NULL
                WHERE id = ANY (ARRAY(SELECT id FROM due WHERE NOT tellable))
            ), claimed AS (
                UPDATE webhook_message m SET due_at = :until, leased_until = :until,
                    tries = m.tries + 1, attempts = m.attempts + 1
                WHERE m.id = ANY (ARRAY(SELECT id FROM due WHERE tellable))
                RETURNING m.*
            )
            SELECT m.id, m.webhook_id, w.url, w.secret, m.body, m.tries, m.attempts,
                w.failing_since, CASE WHEN w.old_secret_until > :now THEN w.old_secret END AS old_secret
            FROM claimed m JOIN webhook w ON w.id = m.webhook_id
            WHERE m.body IS NOT NULL ORDER BY m.created_at, m.id
            """
                    .replace("BUSY", BUSY)
                    .replace("FRONT", FRONT)
                    .replace("TELLABLE", TELLABLE);

    /**
     * Whoever ends an address holds it before its messages; in another order two would wait for
     * each other.
     */
    static final String HOLD_WEBHOOK = "SELECT id FROM webhook WHERE id = :id FOR NO KEY UPDATE";

    /** What was forgotten meanwhile keeps no answer, which might say it again. */
    static final String SETTLE =
            """
            WITH told AS (
                UPDATE webhook_message m SET state = :state, due_at = coalesce(:next, m.due_at),
                    leased_until = NULL, status = :status, fault = :fault,
                    ended_at = CASE WHEN :state = 'WAITING' THEN NULL ELSE :now END
                WHERE m.id = :id AND (m.state = 'WAITING' OR :state = 'SENT')
            )
            INSERT INTO webhook_attempt (message_id, number, at, took_ms, status, fault, answer)
            SELECT m.id, :number, :now, :took, :status, :fault,
                CASE WHEN m.body IS NOT NULL THEN :answer END
            FROM webhook_message m WHERE m.id = :id
            ON CONFLICT (message_id, number) DO NOTHING
            """;

    static final String SUCCEEDED =
            """
            UPDATE webhook SET last_success_at = :now, failing_since = NULL
            WHERE id = :id AND (failing_since IS NOT NULL OR last_success_at IS NULL
                OR last_success_at < :now - interval '5 seconds')
            """;

    static final String FAILED =
            """
            UPDATE webhook SET last_failure_at = :now, failing_since = coalesce(failing_since, :now)
            WHERE id = :id
            """;

    private static final String VIEW =
            """
            m.id, m.event, m.lead_id, m.state, m.attempts, m.created_at, m.due_at, m.leased_until,
            m.ended_at, m.status, m.fault\
            """;

    /** The states stand in the text. */
    static final String PAGE =
            """
            SELECT %s FROM webhook_message m JOIN webhook w ON w.id = m.webhook_id
            WHERE SCOPED AND %s AND m.webhook_id = $3 AND m.id < $4 STATES
            ORDER BY m.id DESC LIMIT $5
            """
                    .formatted(VIEW, Reach.CONDITION);

    static final String FIND =
            Wall.around(
                    """
                    SELECT %s, m.body, coalesce((
                        SELECT jsonb_agg(jsonb_build_object('number', a.number, 'at', utc(a.at),
                            'took', a.took_ms, 'status', a.status, 'fault', a.fault,
                            'answer', a.answer) ORDER BY a.number DESC)
                        FROM webhook_attempt a WHERE a.message_id = m.id), '[]')::text AS tried
                    FROM webhook_message m JOIN webhook w ON w.id = m.webhook_id
                    WHERE SCOPED AND %s AND m.webhook_id = $3 AND m.id = $4
                    """
                            .formatted(VIEW, Reach.CONDITION));

    static final String AGAIN =
            """
            UPDATE webhook_message m SET state = 'WAITING', due_at = :now, tries = 0,
                leased_until = NULL, ended_at = NULL
            WHERE m.id = :id AND m.body IS NOT NULL AND TELLABLE
            RETURNING m.id, pg_notify('huni_webhook', '')::text
            """
                    .replace("TELLABLE", TELLABLE);

    static final String AGAIN_SINCE =
            """
            WITH again AS (
                UPDATE webhook_message m SET state = 'WAITING', due_at = :now, tries = 0,
                    leased_until = NULL, ended_at = NULL
                WHERE m.webhook_id = :id AND m.state = 'FAILED' AND m.created_at >= :since
                    AND m.body IS NOT NULL AND TELLABLE
                RETURNING m.id
            )
            SELECT count(*) AS again, pg_notify('huni_webhook', '')::text FROM again
            """
                    .replace("TELLABLE", TELLABLE);

    private MessageStatements() {}
}
