package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRows;

/** The statements of corrections that a job can put back. */
final class CorrectionStatements {
    /** What a correction may change, and what follows from it. */
    private static final String CHANGING =
            """
            display_name, full_name, first_name, last_name, email, phone, email_raw, phone_raw,
            service, custom, distributor_id, status, assignee_id, team_id, tags, lasting_tenths,
            edited_at\
            """;

    static final String CLAIM =
            """
            SELECT lead.*, ARRAY(
                SELECT key FROM custom_field WHERE type = 'DATE') AS date_fields
            FROM lead
            WHERE SCOPED AND lead.id = ANY ($2) AND lead.deleted_at IS NULL AND %s
            ORDER BY lead.id FOR UPDATE
            """;

    static final String KEEP =
            """
            INSERT INTO lead_correction (job_id, lead_id, before, folded, version_after)
            SELECT $1, lead.id, to_jsonb(kept), coalesce(s.folded, ''), lead.version
            FROM lead LEFT JOIN lead_search s ON s.lead_id = lead.id
            CROSS JOIN LATERAL (SELECT CHANGING) AS kept
            WHERE lead.id = ANY ($2)
            ON CONFLICT (job_id, lead_id) DO NOTHING
            """
                    .replace("CHANGING", qualified());

    static final String SETTLE =
            """
            UPDATE lead_correction c SET version_after = lead.version
            FROM lead WHERE c.job_id = $1 AND c.lead_id = ANY ($2) AND lead.id = c.lead_id
            """;

    /**
     * What the lead becomes again: in the team that its person is in now, and new when that person
     * has left.
     */
    private static final String SETTLED =
            """
            LEFT JOIN app_user back ON back.id = (c.before ->> 'assignee_id')::uuid AND back.active
            CROSS JOIN LATERAL (SELECT c.before || CASE
                WHEN c.before ->> 'assignee_id' IS NULL THEN '{}'::jsonb
                WHEN back.id IS NOT NULL THEN jsonb_build_object('team_id', back.team_id)
                WHEN c.before ->> 'status' = 'ASSIGNED'
                    THEN '{"assignee_id": null, "status": "NEW"}'::jsonb
                ELSE '{"assignee_id": null}'::jsonb END AS state) AS settled
            """;

    static final String UNTOUCHED =
            """
            SELECT lead.id, lead.score_tenths - lead.lasting_tenths
                    + (c.before ->> 'lasting_tenths')::int AS score,
                lead.distributor_id, lead.team_id, lead.assignee_id,
                (state ->> 'distributor_id')::uuid AS old_distributor_id,
                (state ->> 'team_id')::uuid AS old_team_id,
                (state ->> 'assignee_id')::uuid AS old_assignee_id
            FROM lead_correction c JOIN lead ON lead.id = c.lead_id
            SETTLED
            WHERE SCOPED AND c.job_id = $2 AND c.lead_id = ANY ($3)
                AND lead.version = c.version_after AND lead.deleted_at IS NULL AND %s
            ORDER BY lead.id FOR UPDATE OF lead
            """
                    .replace("SETTLED", SETTLED);

    static final String PUT_BACK =
            """
            WITH kept AS MATERIALIZED (
                SELECT c.lead_id, c.folded, old.*,
                    (SELECT jsonb_object_agg(NAMED, value) FROM jsonb_each(to_jsonb(lead))
                        WHERE state ? key AND value IS DISTINCT FROM state -> key
                            AND key NOT IN (NOT_SAID)) AS was,
                    (SELECT jsonb_object_agg(NAMED, value) FROM jsonb_each(state)
                        WHERE value IS DISTINCT FROM to_jsonb(lead) -> key
                            AND key NOT IN (NOT_SAID)) AS is_again
                FROM lead_correction c JOIN lead ON lead.id = c.lead_id
                SETTLED
                CROSS JOIN LATERAL jsonb_populate_record(NULL::lead, state) AS old
                WHERE c.job_id = $1 AND c.lead_id = ANY ($2)
            ), changed AS (
                UPDATE lead SET display_name = k.display_name, full_name = k.full_name,
                    first_name = k.first_name, last_name = k.last_name, email = k.email,
                    phone = k.phone, email_raw = k.email_raw, phone_raw = k.phone_raw,
                    service = k.service, custom = k.custom, distributor_id = k.distributor_id,
                    status = k.status, assignee_id = k.assignee_id, team_id = k.team_id,
                    tags = k.tags, edited_at = k.edited_at,
                    score_tenths = k.lasting_tenths + lead.score_tenths - lead.lasting_tenths,
                    lasting_tenths = k.lasting_tenths, updated_at = $4, version = lead.version + 1
                FROM kept k WHERE lead.id = k.lead_id
                RETURNING lead.id, k.folded, lead_marks(lead.tags, lead.custom, lead.utm) AS marks
            ), findable AS (
                UPDATE lead_search SET folded = changed.folded, marks = changed.marks
                FROM changed WHERE lead_id = changed.id
            ), told AS (
                INSERT INTO interaction (
                    id, lead_id, type, description, result, user_id, at, before, after)
                SELECT gen_random_uuid(), lead_id, 'EDIT', '', 'UNDONE', $3, $4,
                    jsonb_strip_nulls(was), jsonb_strip_nulls(is_again)
                FROM kept
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, $4, now()
            FROM jsonb_to_recordset($5::jsonb) AS o(OUTBOX)
            ORDER BY o.id
            """
                    .replace(
                            "NOT_SAID",
                            "'display_name', 'email_raw', 'phone_raw', 'lasting_tenths',"
                                    + " 'edited_at', 'team_id'")
                    .replace(
                            "NAMED",
                            "CASE key WHEN 'full_name' THEN 'fullName'"
                                    + " WHEN 'first_name' THEN 'firstName'"
                                    + " WHEN 'last_name' THEN 'lastName'"
                                    + " WHEN 'distributor_id' THEN 'distributorId'"
                                    + " WHEN 'assignee_id' THEN 'assigneeId' ELSE key END")
                    .replace("SETTLED", SETTLED)
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    private CorrectionStatements() {}

    private static String qualified() {
        return "lead." + CHANGING.replace("\n", " ").replaceAll(",\\s*", ", lead.");
    }
}
