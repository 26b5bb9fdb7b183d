package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRows;

/** The statements that write leads. */
final class LeadStatements {
    /**
     * Steps that are put back were never reached; until the end of a transaction that does nothing
     * else.
     */
    static final String UNDOING = "SET LOCAL huni.undoing = 'yes'";

    private static final String READING =
            "r(id uuid, display_name text, full_name text, first_name text, last_name text,"
                    + " email text, phone text, email_raw text, phone_raw text, service text,"
                    + " answers jsonb, custom jsonb, lasting_tenths integer, folded text)";

    /**
     * Adds a group at once and answers the id under which each one is known; null when another
     * transaction added it so recently that this statement cannot see it.
     */
    static final String ADD =
            """
            WITH input AS MATERIALIZED (
                SELECT i.*, r.display_name, r.full_name, r.first_name, r.last_name, r.email,
                    r.phone, r.email_raw, r.phone_raw, r.service, r.answers, r.custom,
                    r.lasting_tenths, r.folded, a.*
                FROM jsonb_to_recordset($1::jsonb) AS i(
                    ordinal integer, id uuid, source text, external_id text, distributor_id uuid,
                    connection_id uuid, status text, assignee_id uuid, team_id uuid,
                    consents jsonb, raw jsonb, reading jsonb, attribution jsonb,
                    score_tenths integer, next_score_at timestamptz, test boolean,
                    submitted_at timestamptz, captured_at timestamptz, captured_entry uuid,
                    note_entry uuid, note text, said text, author uuid, tags text[],
                    file text, outbox jsonb)
                CROSS JOIN LATERAL jsonb_to_record(i.reading) AS READING
                CROSS JOIN LATERAL jsonb_to_record(i.attribution) AS a(
                    campaign_id text, campaign_name text, ad_set_id text, ad_set_name text,
                    ad_id text, ad_name text, form_id text, form_name text, page_id text,
                    platform text, organic boolean, utm jsonb, click_ids jsonb)
                ORDER BY i.ordinal
            ), added AS (
                INSERT INTO lead (
                    id, source, external_id, distributor_id, connection_id, status, assignee_id,
                    team_id, display_name, full_name, first_name, last_name, email, phone,
                    email_raw, phone_raw, service, answers, custom, consents, raw, campaign_id,
                    campaign_name, ad_set_id, ad_set_name, ad_id, ad_name, form_id, form_name,
                    page_id, platform, organic, utm, click_ids, score_tenths, lasting_tenths,
                    next_score_at, test, submitted_at, captured_at, updated_at, tags)
                SELECT
                    id, source, external_id, distributor_id, connection_id, status, assignee_id,
                    team_id, display_name, full_name, first_name, last_name, email, phone,
                    email_raw, phone_raw, service, answers, custom, consents, raw, campaign_id,
                    campaign_name, ad_set_id, ad_set_name, ad_id, ad_name, form_id, form_name,
                    page_id, platform, organic, utm, click_ids, score_tenths, lasting_tenths,
                    next_score_at, test, submitted_at, captured_at, captured_at, tags
                FROM input
                ON CONFLICT (source, external_id) DO NOTHING
                RETURNING id, source, external_id
            ), new AS (
                SELECT input.* FROM input JOIN added USING (id)
            ), findable AS (
                INSERT INTO lead_search (lead_id, folded, marks, said)
                SELECT id, folded, lead_marks(tags, custom, utm), said FROM new
            ), told AS (
                INSERT INTO interaction (id, lead_id, type, description, user_id, at, after)
                SELECT captured_entry, id, 'CAPTURED', coalesce(form_name, ''), author, captured_at,
                    jsonb_strip_nulls(jsonb_build_object('source', source, 'status', status,
                        'score', score_tenths * 0.1, 'file', file))
                FROM new
                UNION ALL
                SELECT note_entry, id, 'NOTE', note, author, captured_at, NULL
                FROM new WHERE note IS NOT NULL
            ), queued AS (
                INSERT INTO outbox (
                    id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
                SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload,
                    new.captured_at, now()
                FROM new CROSS JOIN LATERAL jsonb_to_recordset(new.outbox) AS o(OUTBOX)
                ORDER BY new.ordinal, o.id
            )
            SELECT coalesce(own.id, twin.id, before.id) AS id
            FROM input
            LEFT JOIN added own ON own.id = input.id
            LEFT JOIN added twin
                ON twin.source = input.source AND twin.external_id = input.external_id
            LEFT JOIN lead before
                ON before.source = input.source AND before.external_id = input.external_id
            ORDER BY input.ordinal
            """
                    .replace("READING", READING)
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    /** Time's part of the score stays as it is: only the job that recomputes it moves it. */
    static final String SAVE_READINGS =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($1::jsonb) AS READING
            ), changed AS (
                UPDATE lead SET
                    display_name = r.display_name, full_name = r.full_name,
                    first_name = r.first_name, last_name = r.last_name, email = r.email,
                    phone = r.phone, email_raw = r.email_raw, phone_raw = r.phone_raw,
                    service = r.service, answers = r.answers, custom = r.custom,
                    score_tenths = r.lasting_tenths + lead.score_tenths - lead.lasting_tenths,
                    lasting_tenths = r.lasting_tenths, updated_at = now(), version = version + 1
                FROM input r
                WHERE lead.id = r.id AND lead.edited_at IS NULL AND lead.deleted_at IS NULL
                RETURNING lead.id, r.folded, lead_marks(lead.tags, lead.custom, lead.utm) AS marks
            ), findable AS (
                UPDATE lead_search SET folded = changed.folded, marks = changed.marks
                FROM changed WHERE lead_id = changed.id
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, now(), now()
            FROM jsonb_to_recordset($2::jsonb) AS o(OUTBOX)
            JOIN changed ON changed.id::text = o.aggregate_id
            ORDER BY o.id
            """
                    .replace("READING", READING)
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    /** Time's part of the score stays here too. */
    static final String SAVE_EDITS =
            """
            WITH edit AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($2::jsonb) AS e(
                    id uuid, status text, assignee_id uuid, team_id uuid, distributor_id uuid,
                    user_id uuid, entries jsonb, outbox jsonb)
            ), changed AS (
                UPDATE lead SET
                    display_name = r.display_name, full_name = r.full_name,
                    first_name = r.first_name, last_name = r.last_name, email = r.email,
                    phone = r.phone, email_raw = r.email_raw, phone_raw = r.phone_raw,
                    service = r.service, custom = r.custom,
                    distributor_id = edit.distributor_id, status = edit.status,
                    assignee_id = edit.assignee_id, team_id = edit.team_id,
                    score_tenths = r.lasting_tenths + lead.score_tenths - lead.lasting_tenths,
                    lasting_tenths = r.lasting_tenths, updated_at = $3, edited_at = $3,
                    version = version + 1
                FROM jsonb_to_recordset($1::jsonb) AS READING JOIN edit ON edit.id = r.id
                WHERE lead.id = r.id
                RETURNING lead.id, r.folded, lead_marks(lead.tags, lead.custom, lead.utm) AS marks
            ), findable AS (
                UPDATE lead_search SET folded = changed.folded, marks = changed.marks
                FROM changed WHERE lead_id = changed.id
            ), told AS (
                INSERT INTO interaction (
                    id, lead_id, type, description, user_id, at, before, after)
                SELECT e.id, changed.id, e.type, e.description, edit.user_id, $3, e.before, e.after
                FROM changed JOIN edit ON edit.id = changed.id
                CROSS JOIN LATERAL jsonb_to_recordset(edit.entries) AS e(
                    id uuid, type text, description text, before jsonb, after jsonb)
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, $3, now()
            FROM edit CROSS JOIN LATERAL jsonb_to_recordset(edit.outbox) AS o(OUTBOX)
            ORDER BY o.id
            """
                    .replace("READING", READING)
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    private LeadStatements() {}
}
