-- Addresses outside, schedules of reports, mail templates and their rules, and criteria of quality are called
-- by their names too. Of an address only its server is told: what follows may be a secret.
CREATE OR REPLACE FUNCTION audit_names(entries jsonb) RETURNS jsonb
    LANGUAGE sql STABLE AS
$$
    WITH said AS (
        SELECT DISTINCT id[1]::uuid AS id
        FROM regexp_matches(entries::text,
            '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS id
        LIMIT 5000
    )
    SELECT coalesce(jsonb_object_agg(id, name), '{}') FROM (
        SELECT id, name FROM app_user WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM distributor WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM team WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM own_role WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM api_token WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM assignment_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM offer_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM connection WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM import_file WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id,
            coalesce(nullif(description, ''), substring(url FROM '^[a-z]+://(?:[^/?#@]*@)?([^/?#@]+)'))
        FROM webhook WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM report_schedule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM followup_template WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM followup_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, nullif(key, '') FROM quality_criterion
        WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, display_name FROM lead
        WHERE id IN (SELECT id FROM said) AND display_name <> ''
        UNION ALL SELECT o.id, l.display_name FROM offer o JOIN lead l ON l.id = o.lead_id
        WHERE o.id IN (SELECT id FROM said) AND l.display_name <> ''
    ) AS known
    WHERE name IS NOT NULL
$$;
