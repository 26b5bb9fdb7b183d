package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Wall;

/** The statements that save offers and tell who hears of them. */
final class OfferStatements {
    /** What a distributor may know before it accepts is read once, when the lead is offered. */
    private static final String PREVIEW =
            """
            jsonb_strip_nulls(jsonb_build_object(
                'name', masked_name(lead.display_name), 'phone', masked_phone(lead.phone),
                'service', nullif(lead.service, ''), 'source', lead.source,
                'platform', lead.platform, 'score', trim_scale(lead.score_tenths * 0.1),
                'language', (SELECT lower(substr(form.locale, 1, 2)) FROM meta_form form
                    WHERE form.id = lead.form_id),
                'city', (SELECT answer ->> 'value' FROM jsonb_array_elements(lead.answers) answer
                    WHERE answer ->> 'key' ~* '(city|town|şehir|sehir|^il$|^il_)' LIMIT 1),
                'submittedAt', utc(lead.submitted_at)))\
            """;

    static final String SAVE =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($1::jsonb) AS i(
                    id uuid, lead_id uuid, from_id uuid, offered_by uuid, team_id uuid, rule text,
                    job_id uuid, distributors uuid[], within_hours integer, working_hours boolean,
                    together boolean, note text, state text, at timestamptz, version integer,
                    asks jsonb, outbox jsonb)
            ), saved AS (
                INSERT INTO offer (id, lead_id, from_id, offered_by, team_id, rule, job_id,
                    distributors, within_hours, working_hours, together, note, state, preview, at,
                    version)
                SELECT i.id, i.lead_id, i.from_id, i.offered_by, i.team_id, i.rule, i.job_id,
                    i.distributors, i.within_hours, i.working_hours, i.together, i.note, i.state,
                    PREVIEW, i.at, i.version
                FROM input i JOIN lead ON lead.id = i.lead_id
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, version = excluded.version,
                    ended_at = CASE WHEN excluded.state <> 'OPEN' THEN now() END
            ), asked AS (
                INSERT INTO offer_ask (offer_id, position, distributor_id, lead_id, offered_by,
                    team_id, state, asked_at, due_at, answered_at, answered_by, reason, note)
                SELECT i.id, a.position, a.distributor_id, i.lead_id, i.offered_by, i.team_id,
                    a.state, a.asked_at, a.due_at, a.answered_at, a.answered_by, a.reason, a.note
                FROM input i CROSS JOIN LATERAL jsonb_to_recordset(i.asks) AS a(
                    position integer, distributor_id uuid, state text, asked_at timestamptz,
                    due_at timestamptz, answered_at timestamptz, answered_by uuid, reason text,
                    note text)
                ON CONFLICT (offer_id, position) DO UPDATE SET state = excluded.state,
                    asked_at = excluded.asked_at, due_at = excluded.due_at,
                    answered_at = excluded.answered_at, answered_by = excluded.answered_by,
                    reason = excluded.reason, note = excluded.note
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, now(), now()
            FROM input CROSS JOIN LATERAL jsonb_to_recordset(input.outbox) AS o(OUTBOX)
            ORDER BY o.id
            """
                    .replace("PREVIEW", PREVIEW)
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    static final String ACTIVE = "SELECT id FROM distributor WHERE id = ANY ($1) AND active";
    static final String REMEMBER = "INSERT INTO offer_job (job_id, terms) VALUES ($1, $2::jsonb)";
    static final String TERMS = "SELECT terms::text AS terms FROM offer_job WHERE job_id = $1";

    static final String AUDIENCES =
            Wall.around(
                    """
                    SELECT o.id, lead.team_id AS lead_team, lead.assignee_id, o.team_id, o.offered_by,
                        ARRAY(SELECT a.distributor_id FROM offer_ask a
                            WHERE a.offer_id = o.id AND a.state IN ('TAKEN', 'WITHDRAWN')
                            ORDER BY a.position) AS closed
                    FROM offer o JOIN lead ON lead.id = o.lead_id
                    WHERE SCOPED AND o.id = ANY ($2)
                    """);

    private OfferStatements() {}
}
