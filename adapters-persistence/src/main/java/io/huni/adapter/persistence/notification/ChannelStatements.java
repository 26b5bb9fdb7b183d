package io.huni.adapter.persistence.notification;

/** What is asked of channels, and of what waits for them. */
final class ChannelStatements {
    static final String ALL =
            """
            SELECT channel, gateway::text AS gateway, secret IS NOT NULL AS sealed, changed_at,
                last_success_at, fault, rests_until
            FROM notification_channel ORDER BY channel
            """;

    static final String ACCESS =
            """
            SELECT channel, gateway::text AS gateway, secret
            FROM notification_channel WHERE channel = $1
            """;

    static final String HOLD = ACCESS + " FOR UPDATE";

    /** What was held back by the old setting is tried at once. */
    static final String SAVE =
            """
            WITH due AS (
                UPDATE notification_dispatch SET due_at = :now
                WHERE channel = :channel AND due_at < 'infinity' AND failures > 0
            )
            INSERT INTO notification_channel AS c (channel, gateway, secret, changed_at)
            VALUES (:channel, :gateway::jsonb, :secret, :now)
            ON CONFLICT (channel) DO UPDATE SET gateway = excluded.gateway,
                secret = coalesce(excluded.secret, c.secret), changed_at = excluded.changed_at,
                fault = NULL, failures = 0, rests_until = NULL
            """;

    /** What waits for it is found by nobody and dropped when its person is looked at. */
    static final String REMOVE =
            """
            WITH ended AS (
                UPDATE notification_sending SET state = 'REFUSED', next_at = NULL
                WHERE channel = $1 AND state = 'WAITING'
            ), gone AS (
                DELETE FROM notification_dispatch WHERE channel = $1
            ), dropped AS (
                UPDATE notification_item SET waits = array_remove(waits, $1)
                WHERE waits <> '{}' AND $1 = ANY (waits)
            )
            DELETE FROM notification_channel WHERE channel = $1
            """;

    /**
     * Ten seconds after the first failure, twice as long each time, a quarter of an hour at most.
     */
    static final String REST =
            """
            UPDATE notification_channel SET
                fault = CASE WHEN rests_until > :now THEN fault ELSE :fault END,
                failures = CASE WHEN rests_until > :now THEN failures ELSE failures + 1 END,
                rests_until = greatest(rests_until, :now + :wish * interval '1 second',
                    CASE WHEN rests_until > :now THEN rests_until
                    ELSE :now + least(interval '10 seconds' * 2 ^ least(failures, 20),
                        interval '15 minutes') END)
            WHERE channel = :channel
            RETURNING rests_until
            """;

    static final String WORKS =
            """
            UPDATE notification_channel SET last_success_at = $2, fault = NULL, failures = 0,
                rests_until = NULL
            WHERE channel = $1
            """;

    static final String NEXT =
            """
            SELECT d.user_id, d.channel, d.sent, d.failures, d.failing_since
            FROM notification_dispatch d
            WHERE d.due_at <= $1 AND (d.lent_until IS NULL OR d.lent_until <= $1)
                AND NOT EXISTS (SELECT FROM notification_channel c
                    WHERE c.channel = d.channel AND c.rests_until > $1)
            ORDER BY d.due_at, d.user_id LIMIT 1 FOR UPDATE OF d SKIP LOCKED
            """;

    /** Asked once the person's row is held, so that it sees what was added before. */
    static final String SINCE =
            """
            SELECT min(at) AS since FROM notification_item
            WHERE user_id = $1 AND waits <> '{}' AND $2 = ANY (waits)
                AND EXISTS (SELECT FROM notification_channel WHERE channel = $2)
            """;

    static final String EVENTS =
            """
            SELECT event_id FROM notification_item
            WHERE user_id = $1 AND waits <> '{}' AND $2 = ANY (waits)
            """;

    static final String LATER =
            "UPDATE notification_dispatch SET due_at = $3 WHERE user_id = $1 AND channel = $2";

    static final String LEND =
            "UPDATE notification_dispatch SET lent_until = $3 WHERE user_id = $1 AND channel = $2";

    static final String FAILED =
            """
            UPDATE notification_dispatch SET due_at = $3, lent_until = NULL,
                failures = failures + 1, failing_since = coalesce(failing_since, now())
            WHERE user_id = $1 AND channel = $2
            """;

    /** The items are marked in the order in which whoever adds them locks them. */
    static final String DONE =
            """
            WITH told AS (
                SELECT user_id, event_id FROM notification_item
                WHERE user_id = $1 AND event_id = ANY ($3) ORDER BY event_id FOR UPDATE
            ), marked AS (
                UPDATE notification_item i SET waits = array_remove(i.waits, $2) FROM told
                WHERE i.user_id = told.user_id AND i.event_id = told.event_id
            )
            UPDATE notification_dispatch SET due_at = now(), lent_until = NULL, failures = 0,
                failing_since = NULL, sent = CASE
                WHEN $4::timestamptz IS NULL THEN sent
                ELSE array(SELECT at FROM unnest(sent) AS at
                    WHERE at > $4::timestamptz - interval '1 hour') || $4::timestamptz END
            WHERE user_id = $1 AND channel = $2
            """;

    static final String CLEAR =
            """
            WITH dropped AS (
                UPDATE notification_item SET waits = array_remove(waits, $2)
                WHERE user_id = $1 AND waits <> '{}' AND $2 = ANY (waits)
            )
            UPDATE notification_dispatch SET due_at = 'infinity', lent_until = NULL, failures = 0,
                failing_since = NULL
            WHERE user_id = $1 AND channel = $2
            """;

    static final String NOTE =
            """
            INSERT INTO notification_sending AS s (id, user_id, channel, gist, state, created_at,
                tried_at, next_at, status, fault, answer)
            VALUES (:id, :user, :channel, :gist, 'WAITING', :now, :now, :next, :status, :fault,
                :answer)
            ON CONFLICT (user_id, channel) WHERE state = 'WAITING' DO UPDATE SET
                gist = excluded.gist, attempts = s.attempts + 1, tried_at = excluded.tried_at,
                next_at = excluded.next_at, status = excluded.status, fault = excluded.fault,
                answer = excluded.answer
            """;

    static final String END =
            """
            UPDATE notification_sending SET state = :state
            WHERE user_id = :user AND channel = :channel AND state = 'WAITING'
            """;

    static final String PAGE =
            """
            SELECT s.*, u.name FROM notification_sending s JOIN app_user u ON u.id = s.user_id
            WHERE s.id < $1 AND (cardinality($2::text[]) = 0 OR s.channel = ANY ($2))
                AND (cardinality($3::text[]) = 0 OR s.state = ANY ($3))
            ORDER BY s.id DESC LIMIT $4
            """;

    private ChannelStatements() {}
}
