-- The leads that a file has made or changed. Whoever brought a file sees it, but its leads are seen by all
-- whose scope they lie in, so that the rows are read past their own wall; that of the leads stands.
CREATE FUNCTION leads_of_file(file uuid) RETURNS uuid[]
    LANGUAGE plpgsql STABLE AS
$$
DECLARE
    scope text := current_setting('huni.scope', true);
    leads uuid[];
BEGIN
    PERFORM set_config('huni.scope', 'all', true);
    leads := ARRAY(
        SELECT DISTINCT lead_id FROM import_row
        WHERE import_id = file AND lead_id IS NOT NULL AND outcome IN ('CREATED', 'UPDATED'));
    PERFORM set_config('huni.scope', coalesce(scope, ''), true);
    RETURN leads;
END
$$;

-- The file by which an export was filtered is called by its name too.
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
        UNION ALL SELECT id, display_name FROM lead
        WHERE id IN (SELECT id FROM said) AND display_name <> ''
        UNION ALL SELECT o.id, l.display_name FROM offer o JOIN lead l ON l.id = o.lead_id
        WHERE o.id IN (SELECT id FROM said) AND l.display_name <> ''
    ) AS known
    WHERE name IS NOT NULL
$$;
