-- Who takes part in a rule belongs to the rule: that somebody comes, goes or weighs otherwise is a
-- change of the rule. Turns that were taken are none.

-- A member as the trail tells it: its column, and the one that says more of it where there is one.
CREATE FUNCTION audit_member(member jsonb, told text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT jsonb_object_agg(field, member -> field) FROM unnest(told) AS field);

-- Arguments: the table of the rules, and the columns that tell a member, with commas.
CREATE FUNCTION audit_members() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    told text[] := string_to_array(TG_ARGV[1], ',');
    o    jsonb := audit_origin();
    came jsonb := '{}';
    went jsonb := '{}';
BEGIN
    IF TG_OP <> 'INSERT' THEN
        SELECT coalesce(jsonb_object_agg(rule_id, members), '{}') INTO went FROM (
            SELECT rule_id, jsonb_agg(audit_member(to_jsonb(b), told) ORDER BY position) AS members
            FROM old_rows b GROUP BY rule_id
        ) AS rule;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        SELECT coalesce(jsonb_object_agg(rule_id, members), '{}') INTO came FROM (
            SELECT rule_id, jsonb_agg(audit_member(to_jsonb(n), told) ORDER BY position) AS members
            FROM new_rows n GROUP BY rule_id
        ) AS rule;
    END IF;
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, before, after)
    SELECT 'CHANGED', TG_ARGV[0], rule, (o ->> 'user')::uuid, (o ->> 'token')::uuid,
        o ->> 'address', o ->> 'device',
        CASE WHEN went ? rule THEN jsonb_build_object('members', went -> rule) END,
        CASE WHEN came ? rule THEN jsonb_build_object('members', came -> rule) END
    FROM jsonb_object_keys(went || came) AS rule
    WHERE went -> rule IS DISTINCT FROM came -> rule;
    RETURN NULL;
END
$$;

CREATE FUNCTION audit_members_of(members regclass, rules text, told text) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('CREATE TRIGGER told_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_members(%L, %L)', members, rules, told);
    EXECUTE format('CREATE TRIGGER told_update AFTER UPDATE ON %s
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_members(%L, %L)', members, rules, told);
    EXECUTE format('CREATE TRIGGER told_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_members(%L, %L)', members, rules, told);
END
$$;

SELECT audit_members_of('offer_rule_member', 'offer_rule', 'distributor_id,weight');
SELECT audit_members_of('assignment_rule_person', 'assignment_rule', 'user_id');
