package io.huni.adapter.persistence.followup;

import io.huni.adapter.persistence.shared.Wall;

/** What is asked of the mails to leads. */
final class FollowupStatements {
    static final String ADD =
            """
            INSERT INTO followup (id, lead_id, mail_id, template_id, template_name, by_id, language,
                subject, body, state, due_at, at)
            VALUES ($1, $2, $3, $4, (SELECT name FROM followup_template WHERE id = $4), $5, $6, $7,
                $8, CASE WHEN $9 THEN 'WAITING' ELSE 'SCHEDULED' END, $10, $11)
            """;

    /** Once for each lead, unless it left the status or the rule was off before the mail left. */
    static final String PLAN =
            """
            INSERT INTO followup AS f (id, lead_id, mail_id, rule_id, rule_name, template_id,
                template_name, language, state, due_at, at)
            SELECT i.id, i.lead_id, i.mail_id, r.id, r.name, t.id, t.name, t.language, 'SCHEDULED',
                i.due_at, i.at
            FROM jsonb_to_recordset($1::jsonb) AS i(id uuid, lead_id uuid, mail_id uuid,
                rule_id uuid, due_at timestamptz, at timestamptz)
            JOIN followup_rule r ON r.id = i.rule_id
            JOIN followup_template t ON t.id = r.template_id
            ORDER BY i.lead_id, r.id
            ON CONFLICT (rule_id, lead_id) WHERE rule_id IS NOT NULL
            DO UPDATE SET former_mails = f.former_mails || f.mail_id, mail_id = excluded.mail_id,
                rule_name = excluded.rule_name,
                template_id = excluded.template_id, template_name = excluded.template_name,
                language = excluded.language, subject = NULL, body = NULL, state = 'SCHEDULED',
                reason = NULL, due_at = excluded.due_at, at = excluded.at, ended_at = NULL
            WHERE f.state = 'WITHDRAWN' AND f.reason IN ('LEFT_STATUS', 'RULE_OFF')
            """;

    static final String CLAIM_DUE =
            """
            SELECT f.id, f.mail_id, f.lead_id, f.by_id, coalesce(f.body, t.body, '–') AS body,
                coalesce(f.subject, t.subject, '–') AS subject,
                CASE WHEN f.body IS NULL THEN coalesce(t.language, f.language)
                    ELSE f.language END AS language,
                coalesce(followup_reach(f.by_id, f.rule_id), 'none') AS reach,
                followup_hindrance(f.lead_id, f.rule_id, f.by_id) AS hindrance,
                coalesce(r.working_hours, false) AS working
            FROM followup f
            LEFT JOIN followup_rule r ON r.id = f.rule_id
            LEFT JOIN followup_template t ON t.id = r.template_id
            WHERE f.state = 'SCHEDULED' AND f.due_at <= $1
            ORDER BY f.due_at LIMIT 1 FOR UPDATE OF f SKIP LOCKED
            """;

    static final String HANDED_OVER =
            """
            UPDATE followup SET state = 'WAITING', language = $2, subject = $3, body = $4
            WHERE id = $1
            """;

    static final String POSTPONE = "UPDATE followup SET due_at = $2 WHERE id = $1";

    static final String WITHDRAW =
            """
            UPDATE followup SET state = 'WITHDRAWN', reason = $2, ended_at = $3 WHERE id = $1
            """;

    static final String FAIL =
            """
            UPDATE followup SET state = 'FAILED', reason = $2, ended_at = $3 WHERE id = $1
            """;

    static final String WITHDRAW_HINDERED =
            """
            WITH withdrawn AS (
                UPDATE followup f SET state = 'WITHDRAWN', reason = hindered.reason, ended_at = $2
                FROM (
                    SELECT waiting.id, waiting.state, followup_hindrance(waiting.lead_id,
                        waiting.rule_id, waiting.by_id) AS reason
                    FROM (SELECT id, state, lead_id, rule_id, by_id FROM followup
                        WHERE lead_id = ANY ($1) AND state IN ('SCHEDULED', 'WAITING')
                        ORDER BY id FOR UPDATE) AS waiting
                ) AS hindered
                WHERE f.id = hindered.id AND hindered.reason IS NOT NULL
                RETURNING f.mail_id, hindered.state AS before
            )
            SELECT mail_id FROM withdrawn WHERE before = 'WAITING'
            """;

    /** What a rule sends is written anew, too. */
    static final String READDRESS =
            """
            WITH astray AS MATERIALIZED (
                SELECT f.id, f.mail_id FROM followup f
                JOIN lead ON lead.id = f.lead_id
                JOIN mail m ON m.id = f.mail_id
                WHERE f.lead_id = ANY ($1) AND f.state = 'WAITING' AND m.state = 'WAITING'
                    AND address_digest(m.recipient) <> address_digest(lead.email)
                ORDER BY f.id FOR UPDATE OF f
            ), planned AS (
                UPDATE followup f SET state = 'SCHEDULED', due_at = $2, mail_id = gen_random_uuid(),
                    former_mails = f.former_mails || f.mail_id, reason = NULL, ended_at = NULL,
                    subject = CASE WHEN f.by_id IS NOT NULL THEN f.subject END,
                    body = CASE WHEN f.by_id IS NOT NULL THEN f.body END
                FROM astray WHERE f.id = astray.id
            )
            SELECT mail_id FROM astray
            """;

    /** Reads the leads that wait for mails and no others. */
    static final String LEADS_OF =
            """
            SELECT waiting.lead_id
            FROM (SELECT DISTINCT lead_id FROM followup WHERE state IN ('SCHEDULED', 'WAITING'))
                AS waiting
            CROSS JOIN LATERAL (
                SELECT email FROM lead WHERE lead.id = waiting.lead_id OFFSET 0) AS reader
            WHERE address_digest(reader.email) = $1
            """;

    static final String LEADS_OF_RULE =
            """
            SELECT lead_id FROM followup WHERE rule_id = $1 AND state IN ('SCHEDULED', 'WAITING')
            """;

    static final String CLAIM_OPEN =
            """
            SELECT mail_id FROM followup
            WHERE id = $2 AND lead_id = $1 AND state IN ('SCHEDULED', 'WAITING') FOR UPDATE
            """;

    static final String CLAIM_SENT =
            """
            SELECT id, lead_id, coalesce(subject, '') AS subject, by_id FROM followup
            WHERE state = 'SENT' AND NOT told
            ORDER BY ended_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    static final String TOLD = "UPDATE followup SET told = true WHERE id = $1";

    /**
     * A distributor's people are shown what is theirs, and no names of the house: of what another
     * planned before the lead became theirs, only that it was taken back.
     */
    static final String OF_LEAD =
            Wall.around(
                    """
                    SELECT json_strip_nulls(json_build_object(
                        'items', coalesce((
                            SELECT json_agg(json_build_object(
                                'id', f.id, 'state', f.state, 'reason', f.reason,
                                'language', f.language,
                                'subject', CASE WHEN own.told THEN coalesce(f.subject, t.subject) END,
                                'body', CASE WHEN own.told THEN f.body END,
                                'template', CASE WHEN own.told THEN f.template_name END,
                                'rule', CASE WHEN own.told THEN f.rule_name END,
                                'byName', CASE WHEN own.told THEN u.name END,
                                'dueAt', utc(f.due_at), 'at', utc(f.at),
                                'endedAt', utc(f.ended_at)) ORDER BY f.at DESC, f.id DESC)
                            FROM followup f
                            LEFT JOIN app_user u ON u.id = f.by_id
                            LEFT JOIN followup_rule r ON r.id = f.rule_id
                            LEFT JOIN followup_template t ON t.id = f.template_id
                            CROSS JOIN LATERAL (SELECT coalesce($3::uuid IS NULL
                                OR u.distributor_id = $3 OR r.distributor_id = $3, false) AS told
                            ) AS own
                            WHERE f.lead_id = lead.id AND (own.told OR f.reason = 'WRITER_AWAY')),
                            '[]'),
                        'optedOut', o.digest IS NOT NULL,
                        'optedOutBy', CASE WHEN o.digest IS NULL THEN NULL
                            WHEN o.by_id IS NULL THEN 'PERSON' ELSE 'STAFF' END,
                        'reachable', lead.email IS NOT NULL))::text AS json
                    FROM lead LEFT JOIN mail_opt_out o ON o.digest = address_digest(lead.email)
                    WHERE SCOPED AND lead.id = $2 AND lead.purged_at IS NULL AND %s
                    """);

    private FollowupStatements() {}
}
