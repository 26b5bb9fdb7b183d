package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.Wall;

/** What is asked for summaries of a day. */
final class SummaryStatements {
    static final String DUE =
            """
            SELECT i.user_id FROM unnest($1::uuid[], $2::timestamptz[]) AS i(user_id, morning)
            LEFT JOIN notification_summary s ON s.user_id = i.user_id
            WHERE s.user_id IS NULL OR s.morning < i.morning AND s.due_at <= $3
            """;

    static final String CLAIM =
            """
            INSERT INTO notification_summary AS s (user_id, morning) VALUES ($1, $2)
            ON CONFLICT (user_id) DO UPDATE SET last = s.morning, morning = excluded.morning,
                failures = 0, due_at = '-infinity'
            WHERE s.morning < excluded.morning
            RETURNING nullif(last, '-infinity') AS last
            """;

    static final String PUT_OFF =
            """
            INSERT INTO notification_summary AS s (user_id, morning, failures, due_at)
            VALUES ($1, '-infinity', 1, put_off($2, 0))
            ON CONFLICT (user_id) DO UPDATE SET failures = s.failures + 1,
                due_at = put_off($2, s.failures)
            """;

    /**
     * By the clock of the distributor, which starts anew with the hand-over. Whatever has become of
     * a lead within the span has changed it.
     */
    static final String NUMBERS =
            Wall.around(
                    """
                    SELECT count(*) FILTER (WHERE came > $3 AND came <= $4) AS fresh,
                        count(*) FILTER (WHERE waits) AS waiting,
                        count(*) FILTER (WHERE waits
                            AND late_since(told.over, told.distributor_id, told.late)) AS late,
                        count(*) FILTER (WHERE told.status = 'CONVERTED' AND EXISTS (
                            SELECT FROM interaction i WHERE i.lead_id = told.id
                                AND i.at > $3 AND i.at <= $4
                                AND i.result IS DISTINCT FROM 'UNDONE'
                                AND i.after ->> 'status' = 'CONVERTED')) AS converted
                    FROM (
                        SELECT lead.id, lead.distributor_id, lead.status, lead.late, handed.over,
                            CASE WHEN handed.over = '-infinity' THEN lead.captured_at
                                ELSE handed.over END AS came,
                            lead.status IN ('NEW', 'ASSIGNED')
                                AND contacted_since(lead.id, handed.over) IS NULL AS waits
                        FROM lead
                        CROSS JOIN LATERAL (SELECT
                            handed_over_at(lead.id, lead.distributor_id) AS over) AS handed
                        WHERE SCOPED AND lead.distributor_id = $2 AND NOT lead.test
                            AND lead.deleted_at IS NULL AND (lead.status IN ('NEW', 'ASSIGNED')
                                OR greatest(lead.captured_at, lead.updated_at) > $3)
                    ) AS told
                    """);

    private SummaryStatements() {}
}
