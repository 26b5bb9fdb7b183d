package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.Wall;

/**
 * The statements that read notifications. The first parameters are the scope, the reader, and the
 * reader's distributor if it is one that reads; {@code %1$s} is which leads the reader may see.
 */
final class NotificationStatements {
    private static final int MOST_LOOKED_AT = 1_000;

    /**
     * Offers are there for whom they were made to, notes for a distributor's people where one of
     * them wrote it, and everything else by kinds.
     */
    private static final String VISIBLE =
            """
            CASE
                WHEN i.kind IN ('LEAD_NEW', 'LEAD_ASSIGNED', 'LEAD_RECEIVED', 'LEAD_STATUS',
                        'LEAD_LATE')
                    THEN EXISTS (SELECT FROM lead
                        WHERE lead.id = i.record_id AND lead.deleted_at IS NULL AND %1$s)
                WHEN i.kind = 'LEAD_NOTE'
                    THEN EXISTS (SELECT FROM lead
                        WHERE lead.id = i.record_id AND lead.deleted_at IS NULL AND %1$s)
                    AND ($3 = '00000000-0000-0000-0000-000000000000'::uuid OR EXISTS (
                        SELECT FROM app_user u WHERE u.id = i.by_id AND u.distributor_id = $3))
                WHEN i.kind IN ('LEAD_OFFERED', 'OFFER_ENDING')
                    THEN EXISTS (SELECT FROM offer_ask ask WHERE ask.offer_id = i.record_id
                        AND ask.distributor_id = $3 AND ask.state <> 'WAITING')
                ELSE true
            END\
            """;

    static final String NAME =
            """
            CASE
                WHEN i.kind IN ('LEAD_OFFERED', 'OFFER_ENDING')
                    THEN (SELECT preview ->> 'name' FROM offer WHERE offer.id = i.record_id)
                WHEN i.kind = 'CONNECTION_TROUBLED'
                    THEN (SELECT name FROM connection WHERE connection.id = i.record_id)
                WHEN i.kind = 'REPORT_FAILED'
                    THEN (SELECT name FROM report_schedule s WHERE s.id = i.record_id)
                WHEN i.kind = 'WEBHOOK_DISABLED'
                    THEN (SELECT coalesce(nullif(description, ''),
                            substring(url from '^[a-z]+://([^/?]+)'))
                        FROM webhook WHERE webhook.id = i.record_id)
                ELSE (SELECT display_name FROM lead WHERE lead.id = i.record_id)
            END\
            """;

    /** For a distributor's people the organisation stands for everybody in it. */
    static final String BY =
            """
            (SELECT CASE WHEN $3 = '00000000-0000-0000-0000-000000000000'::uuid
                    OR u.distributor_id = $3 THEN u.name
                ELSE (SELECT name FROM organisation) END
            FROM app_user u WHERE u.id = i.by_id)\
            """;

    /** What is counted once: a record, or each time where all of them are of one record. */
    static final String KEY =
            """
            CASE WHEN i.kind IN ('LEAD_STATUS', 'LEAD_NOTE', 'JOB_ENDED', 'CONNECTION_TROUBLED')
                THEN i.event_id ELSE i.record_id END\
            """;

    /** However many of an entry the reader may not see any more, no more are looked at. */
    private static final String LOOKED_AT =
            """
            (SELECT i.* FROM notification_item i WHERE i.notification_id = n.id
                ORDER BY i.at DESC LIMIT MOST) AS i\
            """
                    .replace("MOST", Integer.toString(MOST_LOOKED_AT));

    private static final String LATEST =
            """
            json_strip_nulls(json_build_object('recordId', i.record_id,
                'name', nullif(NAME, ''), 'byName', WHO, 'facts', i.facts, 'at', utc(i.at)))\
            """
                    .replace("NAME", NAME)
                    .replace("WHO", BY);

    private static final String ENTRY =
            """
            (SELECT json_build_object('id', n.id, 'kind', n.kind, 'unread', n.read_at IS NULL,
                'at', utc(n.at), 'mark', n.mark, 'count', count(*),
                'latest', json_agg(LATEST ORDER BY place) FILTER (WHERE place <= 3))
            FROM (SELECT i.*, row_number() OVER (ORDER BY i.at DESC, i.event_id DESC) AS place
                FROM (SELECT DISTINCT ON (KEY) i.* FROM LOOKED_AT WHERE VISIBLE
                    ORDER BY KEY, i.at DESC, i.event_id DESC) AS i) AS i)\
            """
                    .replace("LATEST", LATEST)
                    .replace("KEY", KEY)
                    .replace("LOOKED_AT", LOOKED_AT);

    private static final String THERE =
            """
            n.user_id = $2::uuid AND n.kind = ANY ($4) AND EXISTS (
                SELECT FROM LOOKED_AT WHERE VISIBLE)\
            """
                    .replace("LOOKED_AT", LOOKED_AT);

    static final String UNREAD =
            walled(
                    """
                    SELECT count(*)::integer AS unread FROM (
                        SELECT FROM notification n
                        WHERE SCOPED AND n.read_at IS NULL AND THERE LIMIT 100) AS n
                    WHERE SCOPED
                    """);

    static final String ONE =
            walled(
                    """
                    SELECT ENTRY::text AS json FROM notification n
                    WHERE SCOPED AND n.id = $5 AND THERE
                    """);

    static final String PAGE =
            walled(
                    """
                    SELECT json_strip_nulls(json_build_object(
                        'items', coalesce(json_agg(entry ORDER BY at DESC, id DESC)
                            FILTER (WHERE place <= $5), '[]'::json),
                        'nextCursor', max(to_char(at AT TIME ZONE 'UTC',
                                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id)
                            FILTER (WHERE place = $5 AND rows > $5)))::text AS json
                    FROM (
                        SELECT n.id, n.at, row_number() OVER (ORDER BY n.at DESC, n.id DESC)
                            AS place, count(*) OVER () AS rows, ENTRY AS entry
                        FROM (
                            SELECT n.* FROM notification n
                            WHERE SCOPED AND (n.at, n.id) < ($6, $7)
                                AND ($8::boolean IS FALSE OR n.read_at IS NULL) AND THERE
                            ORDER BY n.at DESC, n.id DESC LIMIT $5 + 1
                        ) AS n
                    ) AS page
                    WHERE SCOPED
                    """);

    private NotificationStatements() {}

    static String walled(String select) {
        return Wall.aroundReader(
                select.replace("ENTRY", ENTRY).replace("THERE", THERE).replace("VISIBLE", VISIBLE));
    }
}
