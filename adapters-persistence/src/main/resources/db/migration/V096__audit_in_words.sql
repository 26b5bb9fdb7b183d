-- What the ids in a part of the trail stand for, as it is called now: the trail itself keeps ids.
CREATE FUNCTION audit_names(entries jsonb) RETURNS jsonb
    LANGUAGE sql STABLE AS
$$
    WITH said AS (
        SELECT DISTINCT (value #>> '{}')::uuid AS id
        FROM jsonb_path_query(entries, '$.** ? (@.type() == "string")
            ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")') AS value
    )
    SELECT coalesce(jsonb_object_agg(id, name), '{}') FROM (
        SELECT id, name FROM app_user WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM distributor WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM team WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM own_role WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM api_token WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM assignment_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM connection WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, display_name FROM lead
        WHERE id IN (SELECT id FROM said) AND display_name <> ''
    ) AS known
    WHERE name IS NOT NULL
$$;

-- What else people decide. A rule's turns and a code's last step are no decisions.
SELECT audit_table('assignment_rule', '', 'position');
SELECT audit_table('work_schedule', '', '');
SELECT audit_table('invitation', 'token_hash', '');
SELECT audit_table('second_factor', 'secret', 'last_step');
