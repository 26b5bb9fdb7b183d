package io.huni.adapter.persistence.delivery;

/** The statements of {@link R2dbcDeliveryWork}. */
final class DeliveryStatements {
    static final String CLAIM_UNREAD =
            """
            WITH due AS MATERIALIZED (
                SELECT id FROM delivery
                WHERE state = 'RECEIVED' AND (due_at IS NULL OR due_at <= :now)
                ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
            ), claimed AS (
                UPDATE delivery SET due_at = :until, attempts = attempts + 1
                FROM due WHERE delivery.id = due.id
                RETURNING delivery.id, channel, body, attempts
            )
            SELECT * FROM claimed ORDER BY id
            """;

    static final String UNPACK =
            """
            WITH taken AS (
                UPDATE delivery
                SET object = u.object, state = u.state, due_at = NULL, item_count = u.items,
                    pending_count = u.pending, kept_count = u.kept, failed_count = u.failed
                FROM jsonb_to_recordset(:deliveries::jsonb) AS u(
                    id uuid, object text, state text, items int, pending int, kept int, failed int)
                WHERE delivery.id = u.id AND delivery.state = 'RECEIVED'
                RETURNING delivery.id
            )
            INSERT INTO delivery_item (delivery_id, ordinal, kind, external_id, page_id, form_id,
                ad_id, submitted_at, state, fault, due_at)
            SELECT i.delivery, i.ordinal, i.kind, i.external, i.page, i.form, i.ad, i.submitted,
                i.state, i.fault, :now
            FROM jsonb_to_recordset(:items::jsonb) AS i(
                delivery uuid, ordinal int, kind text, external text, page text, form text,
                ad text, submitted timestamptz, state text, fault jsonb)
            JOIN taken ON taken.id = i.delivery
            """;

    static final String CLAIM_ITEMS =
            """
            WITH due AS MATERIALIZED (
                SELECT delivery_id, ordinal FROM delivery_item
                WHERE state = 'PENDING' AND due_at <= :now
                    AND coalesce(page_id, '') <> ALL (:except)
                ORDER BY due_at, delivery_id, ordinal LIMIT :most FOR UPDATE SKIP LOCKED
            ), claimed AS (
                UPDATE delivery_item i SET due_at = :until, attempts = attempts + 1
                FROM due WHERE i.delivery_id = due.delivery_id AND i.ordinal = due.ordinal
                RETURNING i.*
            )
            SELECT delivery_id, ordinal, external_id, page_id, form_id, ad_id, submitted_at,
                attempts
            FROM claimed ORDER BY delivery_id, ordinal
            """;

    /** Locks the deliveries in the order of their ids, so that two nodes never wait in a circle. */
    static final String SETTLE =
            """
            WITH result AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(:items::jsonb) AS r(
                    delivery uuid, ordinal int, state text, lead uuid, fault jsonb, due timestamptz)
            ), locked AS MATERIALIZED (
                SELECT id FROM delivery WHERE id IN (SELECT delivery FROM result)
                ORDER BY id FOR UPDATE
            ), settled AS (
                UPDATE delivery_item i
                SET state = r.state, lead_id = r.lead, fault = r.fault,
                    due_at = coalesce(r.due, i.due_at)
                FROM result r JOIN locked ON locked.id = r.delivery
                WHERE i.delivery_id = r.delivery AND i.ordinal = r.ordinal AND i.state = 'PENDING'
                RETURNING i.delivery_id, i.state
            ), moved AS (
                SELECT delivery_id, count(*) FILTER (WHERE state <> 'PENDING') AS ended,
                    count(*) FILTER (WHERE state = 'PARKED') AS parked
                FROM settled GROUP BY delivery_id
            )
            UPDATE delivery d
            SET pending_count = d.pending_count - ended, failed_count = d.failed_count + parked,
                state = CASE
                    WHEN d.failed_count + parked > 0 THEN 'FAILED'
                    WHEN d.pending_count - ended > 0 THEN 'PROCESSING'
                    WHEN d.kept_count > 0 THEN 'KEPT'
                    ELSE 'DONE'
                END
            FROM moved WHERE d.id = moved.delivery_id AND ended > 0
            """;

    /** A delivery whose body could not be read is read anew. */
    static final String REVIVE =
            """
            WITH unread AS (
                DELETE FROM delivery_item WHERE state = 'PARKED' AND kind = 'BODY' AND %s
                RETURNING delivery_id
            ), revived AS (
                UPDATE delivery_item SET state = 'PENDING', due_at = :now, attempts = 0
                WHERE state = 'PARKED' AND kind <> 'BODY' AND %s
                RETURNING delivery_id
            ), moved AS (
                SELECT delivery_id, 0 AS again, 1 AS items FROM unread
                UNION ALL
                SELECT delivery_id, count(*), 0 FROM revived GROUP BY delivery_id
            )
            UPDATE delivery d
            SET pending_count = d.pending_count + again,
                failed_count = d.failed_count - again - items, item_count = d.item_count - items,
                state = CASE
                    WHEN items > 0 THEN 'RECEIVED'
                    WHEN d.failed_count - again > 0 THEN 'FAILED'
                    ELSE 'PROCESSING'
                END
            FROM moved WHERE d.id = moved.delivery_id
            """;

    private DeliveryStatements() {}
}
