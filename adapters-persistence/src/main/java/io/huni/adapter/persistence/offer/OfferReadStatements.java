package io.huni.adapter.persistence.offer;

/** The statements that read offers; {@code %s} is what the rows must meet. */
final class OfferReadStatements {
    private static final String OWN_STATE =
            """
            (SELECT CASE WHEN a.state IN ('OPEN', 'ACCEPTED') THEN a.state ELSE 'WITHDRAWN' END
                FROM offer_ask a WHERE a.offer_id = o.id AND a.distributor_id = $4)\
            """;

    /** The number of a distributor's own part; that of the whole would count the others' steps. */
    private static final String VERSION =
            """
            CASE WHEN $2::boolean THEN o.version ELSE (
                SELECT CASE WHEN a.state IN ('WAITING', 'OPEN') THEN 1 ELSE 2 END
                FROM offer_ask a WHERE a.offer_id = o.id AND a.distributor_id = $4) END\
            """;

    /**
     * A distributor sees its own part only, because the others' are not there for it; the lead's id
     * once the lead is its own.
     */
    private static final String FIELDS =
            """
            'id', o.id, 'state', CASE WHEN $2::boolean THEN o.state ELSE OWN_STATE END,
            'at', utc(o.at), 'endedAt', CASE WHEN $2::boolean THEN utc(o.ended_at) END,
            'note', nullif(o.note, ''), 'together', o.together, 'withinHours', o.within_hours,
            'workingHours', o.working_hours, 'version', VERSION, 'preview', o.preview,
            'leadId', CASE WHEN lead.id IS NOT NULL THEN o.lead_id END, 'leadNumber', lead.number,
            'leadName', nullif(lead.display_name, ''),
            'offeredByName', CASE WHEN $2::boolean THEN
                (SELECT name FROM app_user WHERE app_user.id = o.offered_by) END,
            'rule', CASE WHEN $2::boolean THEN o.rule END,
            'undecided', $2::boolean AND UNDECIDED,
            'asks', coalesce((
                SELECT json_agg(json_strip_nulls(json_build_object(
                    'distributorId', a.distributor_id, 'distributorName', (
                        SELECT name FROM distributor d WHERE d.id = a.distributor_id),
                    'state', a.state, 'askedAt', utc(a.asked_at), 'dueAt', utc(a.due_at),
                    'answeredAt', utc(a.answered_at), 'answeredByName', (
                        SELECT name FROM app_user WHERE app_user.id = a.answered_by),
                    'reason', a.reason, 'note', nullif(a.note, ''))) ORDER BY a.position)
                FROM offer_ask a WHERE a.offer_id = o.id AND MINE), '[]'::json),
            'allowed', CASE WHEN o.state = 'OPEN' AND ($2::boolean OR EXISTS (
                    SELECT FROM offer_ask a WHERE a.offer_id = o.id AND a.distributor_id = $4
                        AND a.state = 'OPEN' AND a.due_at > now()))
                THEN $3::text[] ELSE ARRAY[]::text[] END\
            """
                    .replace("OWN_STATE", OWN_STATE)
                    .replace("VERSION", VERSION)
                    .replace("UNDECIDED", undecided())
                    .replace(
                            "MINE",
                            "($2::boolean OR a.distributor_id = $4 AND a.state <> 'WAITING')");

    static final String PAGE =
            """
            SELECT json_strip_nulls(json_build_object(
                'items', coalesce(json_agg(item ORDER BY id DESC)
                    FILTER (WHERE place <= $5), '[]'::json),
                'nextCursor', max(id::text) FILTER (WHERE place = $5 AND rows > $5)))::text AS json
            FROM (
                SELECT o.id, row_number() OVER (ORDER BY o.id DESC) AS place,
                    count(*) OVER () AS rows, json_strip_nulls(json_build_object(FIELDS)) AS item
                FROM (
                    SELECT o.* FROM offer o WHERE SCOPED AND %s ORDER BY o.id DESC LIMIT $5 + 1
                ) AS o
                LEFT JOIN lead ON lead.id = o.lead_id
            ) AS page
            WHERE SCOPED
            """
                    .replace("FIELDS", FIELDS);

    static final String ONE =
            """
            SELECT json_strip_nulls(json_build_object(FIELDS))::text AS json, VERSION AS version
            FROM offer o LEFT JOIN lead ON lead.id = o.lead_id
            WHERE SCOPED AND o.id = $5 AND %s
            """
                    .replace("FIELDS", FIELDS)
                    .replace("VERSION", VERSION);

    static final String STATS =
            """
            SELECT json_build_object(
                'open', (SELECT count(*) FROM offer_ask a WHERE SCOPED AND a.state = 'OPEN'),
                'undecided', (SELECT count(*) FROM offer o JOIN lead ON lead.id = o.lead_id
                    WHERE SCOPED AND UNDECIDED),
                'distributors', coalesce((
                    SELECT json_agg(json_strip_nulls(json_build_object(
                        'distributorId', f.distributor_id, 'distributorName', (
                            SELECT name FROM distributor d WHERE d.id = f.distributor_id),
                        'open', f.open, 'accepted', f.accepted, 'declined', f.declined,
                        'expired', f.expired,
                        'acceptanceRate', round(100.0 * f.accepted
                            / nullif(f.accepted + f.declined + f.expired, 0)),
                        'medianMinutes', f.median)) ORDER BY f.accepted DESC, f.distributor_id)
                    FROM (
                        SELECT a.distributor_id,
                            count(*) FILTER (WHERE a.state = 'OPEN') AS open,
                            count(*) FILTER (WHERE a.state = 'ACCEPTED') AS accepted,
                            count(*) FILTER (WHERE a.state = 'DECLINED') AS declined,
                            count(*) FILTER (WHERE a.state = 'EXPIRED') AS expired,
                            round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(
                                epoch FROM a.answered_at - a.asked_at)::float8 / 60)
                                FILTER (WHERE a.state IN ('ACCEPTED', 'DECLINED'))) AS median
                        FROM offer_ask a WHERE SCOPED AND a.state <> 'WAITING'
                        GROUP BY a.distributor_id
                    ) AS f), '[]'::json))::text AS json
            WHERE SCOPED
            """
                    .replace("UNDECIDED", undecided());

    private OfferReadStatements() {}

    /** It came back, and nobody has given the lead to somebody since. */
    static String undecided() {
        return """
        (o.state = 'RETURNED' AND lead.assignee_id IS NULL AND lead.deleted_at IS NULL
            AND lead.status NOT IN ('CONVERTED', 'LOST')
            AND lead.distributor_id IS NOT DISTINCT FROM o.from_id
            AND NOT EXISTS (SELECT FROM offer later
                WHERE later.lead_id = o.lead_id AND later.id > o.id))\
        """;
    }
}
