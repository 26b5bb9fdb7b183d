package io.huni.adapter.persistence.notification;

/** What is asked of what waits to go by mail. */
final class PostStatements {
    static final String NEXT =
            """
            SELECT user_id, sent FROM notification_mail WHERE due_at <= $1
            ORDER BY due_at, user_id LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    /** Asked once the person's row is held, so that it sees what was added before. */
    static final String SINCE =
            "SELECT min(at) AS since FROM notification_item WHERE user_id = $1 AND mail";

    static final String LATER = "UPDATE notification_mail SET due_at = $2 WHERE user_id = $1";

    static final String FAILED =
            """
            UPDATE notification_mail SET failures = failures + 1, due_at = put_off($2, failures)
            WHERE user_id = $1
            """;

    /** The items are marked in the order in which whoever adds them locks them. */
    static final String DONE =
            """
            WITH told AS (
                UPDATE notification_item SET mail = false WHERE user_id = $1 AND mail
            )
            UPDATE notification_mail SET due_at = 'infinity', failures = 0, sent = CASE
                WHEN $2::timestamptz IS NULL THEN sent
                ELSE array(SELECT at FROM unnest(sent) AS at
                    WHERE at > $2::timestamptz - interval '1 hour') || $2::timestamptz END
            WHERE user_id = $1
            """;

    /** A mail comes later than what it tells: what is over by then is not told. */
    private static final String CURRENT =
            """
            CASE
                WHEN i.kind IN ('LEAD_OFFERED', 'OFFER_ENDING')
                    THEN EXISTS (SELECT FROM offer_ask ask WHERE ask.offer_id = i.record_id
                        AND ask.distributor_id = $3 AND ask.state = 'OPEN' AND ask.due_at > now())
                WHEN i.kind = 'LEAD_LATE'
                    THEN EXISTS (SELECT FROM lead CROSS JOIN LATERAL (
                            SELECT handed_over_at(lead.id, lead.distributor_id) AS over) AS handed
                        WHERE lead.id = i.record_id AND lead.status IN ('NEW', 'ASSIGNED')
                            AND CASE WHEN $3 = '00000000-0000-0000-0000-000000000000'::uuid
                                THEN lead.late AND lead.answered_at IS NULL
                                ELSE late_since(handed.over, lead.distributor_id, lead.late)
                                    AND contacted_since(lead.id, handed.over) IS NULL END)
                WHEN i.kind = 'CONNECTION_TROUBLED'
                    THEN EXISTS (SELECT FROM connection
                        WHERE connection.id = i.record_id AND connection.problem IS NOT NULL)
                ELSE true
            END\
            """;

    private static final String THERE =
            """
            i.user_id = $2::uuid AND i.mail AND i.kind = ANY ($4) AND VISIBLE AND CURRENT\
            """
                    .replace("CURRENT", CURRENT);

    private static final String SAID =
            """
            SELECT json_build_object(
                'counts', coalesce((SELECT json_agg(json_build_object(
                        'kind', kind, 'count', count) ORDER BY count DESC, kind)
                    FROM (SELECT i.kind, count(DISTINCT KEY) AS count FROM notification_item i
                        WHERE SCOPED AND WAITS GROUP BY i.kind) AS counted), '[]'),
                'latest', coalesce((SELECT json_agg(json_strip_nulls(json_build_object(
                        'kind', i.kind, 'record', i.record_id, 'name', nullif(NAME, ''),
                        'by', WHO, 'status', i.facts ->> 'status'))
                        ORDER BY i.at DESC, i.event_id)
                    FROM (SELECT * FROM (
                        SELECT DISTINCT ON (i.kind, KEY) i.* FROM notification_item i
                        WHERE SCOPED AND WAITS
                        ORDER BY i.kind, KEY, i.at DESC, i.event_id DESC) AS i
                        ORDER BY i.at DESC, i.event_id LIMIT $5) AS i), '[]'))::text AS json
            WHERE SCOPED
            """
                    .replace("KEY", NotificationStatements.KEY)
                    .replace("NAME", NotificationStatements.NAME)
                    .replace("WHO", NotificationStatements.BY);

    static final String WAITING = walled(THERE);

    /** The sixth parameter is the channel. */
    static final String WAITING_FOR_CHANNEL =
            walled(THERE.replace("i.mail", "i.waits <> '{}' AND $6 = ANY (i.waits)"));

    private PostStatements() {}

    private static String walled(String there) {
        return NotificationStatements.walled(SAID.replace("WAITS", there));
    }
}
