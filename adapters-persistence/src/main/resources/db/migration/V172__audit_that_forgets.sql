-- What the trail says of the person behind a lead is forgotten with the lead, and the chain of hashes
-- still proves the rest: the entry keeps a salted digest of each such value, and the values stand
-- beside it, in a column that no hash covers and that may be emptied.

SET LOCAL huni.scope = 'all';

ALTER TABLE audit_entry ADD COLUMN personal jsonb;

-- Nobody finds a telephone number by trying out all of them: the salt is forgotten with it.
CREATE FUNCTION audit_digests(salt text, personal jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN (
        SELECT coalesce(jsonb_object_agg(key, CASE WHEN value = 'null' THEN value
            ELSE to_jsonb('sha256:' || encode(sha256(convert_to(salt || value, 'UTF8')), 'hex')) END),
            '{}')
        FROM jsonb_each(personal));

-- An entry of an earlier release without what it says of the person.
CREATE FUNCTION audit_stripped(said jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN (
        SELECT jsonb_object_agg(key, CASE
            WHEN key IN ('full_name', 'email', 'phone', 'note', 'reason') AND value <> 'null'
                AND value #>> '{}' NOT LIKE 'sha256:%' THEN '"•••"' ELSE value END)
        FROM jsonb_each(said));

-- What a reader is shown: the values, and that there was one where it is forgotten.
CREATE FUNCTION audit_shown(said jsonb, personal jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN said IS NULL THEN '{}' ELSE (
        SELECT coalesce(jsonb_object_agg(key, CASE WHEN personal ? key THEN personal -> key
            WHEN value #>> '{}' LIKE 'sha256:%' THEN '"•••"' ELSE value END), '{}')
        FROM jsonb_each(said)) END;

-- Whether the values beside an entry are those whose digests were sealed.
CREATE FUNCTION audit_fits(e audit_entry) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN e.personal IS NULL
        OR coalesce(e.before, '{}') @> audit_digests(e.personal ->> 'salt', e.personal -> 'before')
            AND coalesce(e.after, '{}') @> audit_digests(e.personal ->> 'salt', e.personal -> 'after');

-- Why a lead was lost stands in its history, which is written by the same statement.
CREATE OR REPLACE FUNCTION audit_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o            jsonb := audit_origin();
    by_user      uuid := (o ->> 'user')::uuid;
    by_token     uuid := (o ->> 'token')::uuid;
    from_address text := o ->> 'address';
    from_device  text := o ->> 'device';
BEGIN
    INSERT INTO audit_entry (kind, subject, subject_id, user_id, token_id, address, device, before,
        after, personal)
    SELECT 'CHANGED', 'lead', n.id::text, by_user, by_token, from_address, from_device,
        audit_told('status', b.status, n.status)
            || audit_told('assignee_id', b.assignee_id, n.assignee_id)
            || audit_told('distributor_id', b.distributor_id, n.distributor_id)
            || audit_told('tags', b.tags, n.tags)
            || audit_told('deleted_at', b.deleted_at, n.deleted_at)
            || CASE WHEN person.told THEN audit_digests(person.salt, person.was) ELSE '{}' END,
        audit_told('status', n.status, b.status)
            || audit_told('assignee_id', n.assignee_id, b.assignee_id)
            || audit_told('distributor_id', n.distributor_id, b.distributor_id)
            || audit_told('tags', n.tags, b.tags)
            || audit_told('deleted_at', n.deleted_at, b.deleted_at)
            || CASE WHEN person.told THEN audit_digests(person.salt, person.is_now) ELSE '{}' END,
        CASE WHEN person.told THEN jsonb_build_object(
            'salt', person.salt, 'before', person.was, 'after', person.is_now) END
    FROM old_rows b JOIN new_rows n ON n.id = b.id
    LEFT JOIN LATERAL (
        SELECT i.description AS reason FROM interaction i
        WHERE n.status = 'LOST' AND b.status <> 'LOST' AND i.lead_id = n.id
            AND i.type = 'STATUS_CHANGE' AND i.after ->> 'status' = 'LOST'
            AND i.result IS DISTINCT FROM 'UNDONE'
        ORDER BY i.at DESC, i.id DESC LIMIT 1
    ) AS lost ON true
    LEFT JOIN LATERAL (
        SELECT true AS told, gen_random_uuid()::text AS salt,
            audit_told('full_name', b.full_name, n.full_name)
                || audit_told('email', b.email, n.email)
                || audit_told('phone', b.phone, n.phone) AS was,
            audit_told('full_name', n.full_name, b.full_name)
                || audit_told('email', n.email, b.email)
                || audit_told('phone', n.phone, b.phone)
                || CASE WHEN lost.reason <> '' THEN jsonb_build_object('reason', lost.reason)
                    ELSE '{}' END AS is_now
        WHERE lost.reason <> ''
            OR (b.full_name, b.email, b.phone) IS DISTINCT FROM (n.full_name, n.email, n.phone)
        OFFSET 0
    ) AS person ON true
    WHERE (b.status, b.assignee_id, b.distributor_id, b.tags, b.deleted_at, b.full_name, b.email,
            b.phone)
        IS DISTINCT FROM (n.status, n.assignee_id, n.distributor_id, n.tags, n.deleted_at,
            n.full_name, n.email, n.phone);
    RETURN NULL;
END
$$;

-- What is said to a distributor about a person stands in the offer, and goes with it.
DROP TRIGGER audited_insert ON offer;
DROP TRIGGER audited_update ON offer;
CREATE TRIGGER audited_insert AFTER INSERT ON offer REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT WHEN (coalesce(current_setting('huni.origin', true), '') <> '')
    EXECUTE FUNCTION audit_change('', 'preview,offered_by,team_id,at,ended_at,note');
CREATE TRIGGER audited_update AFTER UPDATE ON offer
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT WHEN (coalesce(current_setting('huni.origin', true), '') <> '')
    EXECUTE FUNCTION audit_change('', 'preview,offered_by,team_id,at,ended_at,note');

-- Entries are added, sealed once, and never changed or removed, but for what is forgotten of a person.
CREATE OR REPLACE FUNCTION audit_entry_stays() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.place IS NULL
        AND to_jsonb(NEW) - '{place,hash}'::text[] = to_jsonb(OLD) - '{place,hash}'::text[] THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.subject IN ('lead', 'offer') AND NEW.personal IS NULL
        AND to_jsonb(NEW) - '{personal,before,after}'::text[]
            = to_jsonb(OLD) - '{personal,before,after}'::text[]
        AND NEW.before IS NOT DISTINCT FROM audit_stripped(OLD.before)
        AND NEW.after IS NOT DISTINCT FROM audit_stripped(OLD.after) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit trail is only ever added to';
END
$$;

CREATE INDEX audit_entry_offer_of_lead ON audit_entry ((after ->> 'lead_id'))
    WHERE subject = 'offer' AND kind = 'CREATED';

CREATE FUNCTION forget_in_audit(leads text[]) RETURNS void
    LANGUAGE sql
BEGIN ATOMIC
    UPDATE audit_entry SET personal = NULL, before = audit_stripped(before),
        after = audit_stripped(after)
    WHERE (subject = 'lead' AND subject_id = ANY (leads)
            OR subject = 'offer' AND kind = 'CREATED' AND after ->> 'lead_id' = ANY (leads))
        AND (personal IS NOT NULL OR before IS DISTINCT FROM audit_stripped(before)
            OR after IS DISTINCT FROM audit_stripped(after));
END;

-- Entries of earlier releases were sealed with their values. What their hashes would be without them
-- is computed once, from what they really say, and stands in the chain itself from now on.
SELECT seal_audit(2147483647);

INSERT INTO audit_entry (kind, subject, after)
SELECT 'ANCHORED', 'audit_entry', jsonb_build_object('entries', jsonb_object_agg(id, digest))
FROM (
    SELECT old.id, (row_number() OVER (ORDER BY old.id) - 1) / 1000 AS slice,
        encode(audit_hash(jsonb_populate_record(old.e, jsonb_build_object(
            'before', audit_stripped((old.e).before), 'after', audit_stripped((old.e).after))),
            old.place, old.previous), 'hex') AS digest
    FROM (
        SELECT e, e.id, e.place, lag(e.hash, 1, ''::bytea) OVER (ORDER BY e.place) AS previous
        FROM audit_entry e WHERE e.place IS NOT NULL
    ) AS old
    WHERE (old.e).subject IN ('lead', 'offer')
        AND ((old.e).before IS DISTINCT FROM audit_stripped((old.e).before)
            OR (old.e).after IS DISTINCT FROM audit_stripped((old.e).after))
) AS anchored
GROUP BY slice ORDER BY slice;

SELECT seal_audit(2147483647);

SELECT forget_in_audit(ARRAY(
    SELECT id::text FROM lead WHERE purged_at IS NOT NULL
    UNION
    SELECT e.subject_id FROM audit_entry e WHERE e.subject = 'lead'
        AND NOT EXISTS (SELECT FROM lead WHERE lead.id::text = e.subject_id)));

-- The first entry that is not as it was sealed, or the first place that nobody stands at any more.
CREATE OR REPLACE FUNCTION verify_audit(kept_place bigint, kept_hash text)
    RETURNS TABLE (checked bigint, unsealed bigint, end_place bigint, end_hash text,
        wrong_place bigint, wrong_id bigint, reason text)
    LANGUAGE sql STABLE AS
$$
    WITH anchor AS MATERIALIZED (
        SELECT told.key::bigint AS id, told.value AS digest
        FROM audit_entry a CROSS JOIN LATERAL jsonb_each_text(a.after -> 'entries') AS told
        WHERE a.kind = 'ANCHORED' AND a.place IS NOT NULL
    ), chain AS (
        SELECT e.place, e.id, e.hash,
            lag(e.place, 1, 0::bigint) OVER w + 1 AS due,
            audit_hash(e, e.place, lag(e.hash, 1, ''::bytea) OVER w) AS right_hash,
            audit_fits(e) AS fits
        FROM audit_entry e WHERE e.place IS NOT NULL
        WINDOW w AS (ORDER BY e.place)
    ), last AS (
        SELECT 0::bigint AS place, ''::bytea AS hash UNION ALL
        SELECT place, hash FROM chain
        ORDER BY place DESC LIMIT 1
    ), head AS (
        SELECT (SELECT place FROM audit_head) AS place, (SELECT hash FROM audit_head) AS hash
    ), wrong AS (
        SELECT place, id, 'CHANGED' AS reason FROM chain
        WHERE place = due AND (NOT fits OR hash IS DISTINCT FROM right_hash AND NOT EXISTS (
            SELECT FROM anchor
            WHERE anchor.id = chain.id AND anchor.digest = encode(chain.right_hash, 'hex')))
        UNION ALL
        SELECT due, NULL, 'MISSING' FROM chain WHERE place <> due
        UNION ALL
        SELECT last.place + 1, NULL, 'MISSING' FROM last, head WHERE last.place < head.place
        UNION ALL
        SELECT chain.place, chain.id, 'ADDED' FROM chain, head
        WHERE chain.place > head.place
        UNION ALL
        SELECT last.place + 1, NULL, 'CUT' FROM last, head
        WHERE head.place IS NULL OR last.place = head.place AND last.hash <> head.hash
        UNION ALL
        SELECT last.place + 1, NULL, 'CUT' FROM last WHERE last.place < kept_place
        UNION ALL
        SELECT place, id, 'REWRITTEN' FROM chain
        WHERE place = kept_place AND encode(hash, 'hex') IS DISTINCT FROM kept_hash
    ), first AS (
        SELECT * FROM wrong ORDER BY place, id NULLS FIRST LIMIT 1
    )
    SELECT (SELECT count(*) FROM chain), (SELECT count(*) FROM audit_entry WHERE place IS NULL),
        last.place, encode(last.hash, 'hex'), first.place, first.id, first.reason
    FROM last LEFT JOIN first ON true
$$;
