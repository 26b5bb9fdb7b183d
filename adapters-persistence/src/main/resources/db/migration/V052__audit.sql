-- Who did what, when, before and after, and from where. Written by triggers in the transaction of
-- the change itself, so that no statement can forget it; sealed into a chain of hashes soon after,
-- so that no change waits for another one's hash.
CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind       text NOT NULL,
    subject    text NOT NULL,
    subject_id text,
    user_id    uuid,
    token_id   uuid,
    address    text,
    device     text,
    before     jsonb,
    after      jsonb,
    place      bigint UNIQUE,
    hash       bytea
);

CREATE INDEX audit_entry_of_user ON audit_entry (user_id, id);
CREATE INDEX audit_entry_of_subject ON audit_entry (subject, subject_id, id);
CREATE INDEX audit_entry_unsealed ON audit_entry (id) WHERE place IS NULL;

-- Where the chain ends, so that entries cut off at its end are missed.
CREATE TABLE audit_head (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    place    bigint NOT NULL,
    hash     bytea NOT NULL
);
INSERT INTO audit_head (place, hash) VALUES (0, '');

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_reads ON audit_entry FOR SELECT
    USING ((SELECT coalesce(current_setting('huni.scope', true), '') = 'all'));
CREATE POLICY audit_entry_seals ON audit_entry FOR UPDATE
    USING ((SELECT coalesce(current_setting('huni.scope', true), '') = 'all'));
CREATE POLICY audit_entry_adds ON audit_entry FOR INSERT WITH CHECK (true);

CREATE FUNCTION audit_origin() RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN nullif(current_setting('huni.origin', true), '')::jsonb;

-- The fields of a that b has otherwise; a secret is told without its value.
CREATE FUNCTION audit_fields(a jsonb, b jsonb, hidden text[], ignored text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN (
        SELECT jsonb_object_agg(
            key, CASE WHEN key = ANY (hidden) AND value <> 'null' THEN '"•••"' ELSE value END)
        FROM jsonb_each(a)
        WHERE value IS DISTINCT FROM b -> key AND key <> ALL (ignored));

-- Arguments: the columns that are secret, and those that are no change, both with commas.
CREATE FUNCTION audit_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    hidden  text[] := string_to_array(TG_ARGV[0], ',');
    ignored text[] := string_to_array(TG_ARGV[1], ',') || '{version,created_at}'::text[];
    o       jsonb := audit_origin();
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, token_id, address, device, after)
        SELECT 'CREATED', TG_TABLE_NAME, to_jsonb(n) ->> 'id', (o ->> 'user')::uuid,
            (o ->> 'token')::uuid, o ->> 'address', o ->> 'device',
            audit_fields(to_jsonb(n), '{}', hidden, ignored)
        FROM new_rows n;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, token_id, address, device, before)
        SELECT 'REMOVED', TG_TABLE_NAME, to_jsonb(b) ->> 'id', (o ->> 'user')::uuid,
            (o ->> 'token')::uuid, o ->> 'address', o ->> 'device',
            audit_fields(to_jsonb(b), '{}', hidden, ignored)
        FROM old_rows b;
    ELSE
        INSERT INTO audit_entry (
            kind, subject, subject_id, user_id, token_id, address, device, before, after)
        SELECT 'CHANGED', TG_TABLE_NAME, pair.new ->> 'id', (o ->> 'user')::uuid,
            (o ->> 'token')::uuid, o ->> 'address', o ->> 'device',
            audit_fields(pair.old, pair.new, hidden, ignored),
            audit_fields(pair.new, pair.old, hidden, ignored)
        FROM (
            SELECT to_jsonb(b) AS old, to_jsonb(n) AS new
            FROM old_rows b JOIN new_rows n
                ON (to_jsonb(n) ->> 'id') IS NOT DISTINCT FROM (to_jsonb(b) ->> 'id')
        ) AS pair
        WHERE audit_fields(pair.new, pair.old, hidden, ignored) IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION audit_table(name regclass, hidden text, ignored text) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('CREATE TRIGGER audited_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_change(%L, %L)', name, hidden, ignored);
    EXECUTE format('CREATE TRIGGER audited_update AFTER UPDATE ON %s
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_change(%L, %L)', name, hidden, ignored);
    EXECUTE format('CREATE TRIGGER audited_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION audit_change(%L, %L)', name, hidden, ignored);
END
$$;

SELECT audit_table('app_user', 'password_hash', '');
SELECT audit_table('own_role', '', '');
SELECT audit_table('team', '', '');
SELECT audit_table('distributor', '', '');
SELECT audit_table('organisation', '', 'only_one');
SELECT audit_table('api_token', 'secret_hash', 'last_used_at');
SELECT audit_table('custom_field', '', '');
SELECT audit_table('connection', 'access_token,app_secret',
    'problem,usage_percent,paused_until,token_expires_at,token_never_expires,page_name');

-- What people do to leads; what the program does to them stands in their own history.
CREATE FUNCTION audit_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o jsonb := audit_origin();
BEGIN
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, before, after)
    SELECT 'CHANGED', 'lead', told.id, (o ->> 'user')::uuid, (o ->> 'token')::uuid,
        o ->> 'address', o ->> 'device', audit_fields(told.old, told.new, '{}', '{}'),
        audit_fields(told.new, told.old, '{}', '{}')
    FROM (
        SELECT n.id::text AS id,
            jsonb_build_object('status', b.status, 'assignee_id', b.assignee_id,
                'distributor_id', b.distributor_id, 'tags', b.tags, 'deleted_at', b.deleted_at,
                'full_name', b.full_name, 'email', b.email, 'phone', b.phone) AS old,
            jsonb_build_object('status', n.status, 'assignee_id', n.assignee_id,
                'distributor_id', n.distributor_id, 'tags', n.tags, 'deleted_at', n.deleted_at,
                'full_name', n.full_name, 'email', n.email, 'phone', n.phone) AS new
        FROM old_rows b JOIN new_rows n ON n.id = b.id
    ) AS told
    WHERE told.old <> told.new;
    RETURN NULL;
END
$$;

CREATE TRIGGER audited_update AFTER UPDATE ON lead
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT WHEN (coalesce(current_setting('huni.origin', true), '') <> '')
    EXECUTE FUNCTION audit_lead();

-- Signing in and out, by whatever means: a session says itself from where.
CREATE FUNCTION audit_session() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, address, device)
        SELECT 'SIGNED_IN', 'session', id::text, user_id, address, user_agent FROM new_rows;
    ELSE
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, address, device)
        SELECT 'SIGNED_OUT', 'session', b.id::text, b.user_id, b.address, b.user_agent
        FROM old_rows b WHERE b.expires_at > now();
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER audited_insert AFTER INSERT ON session REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_session();
CREATE TRIGGER audited_delete AFTER DELETE ON session REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_session();

-- Entries are added and sealed once, and never changed or removed.
CREATE FUNCTION audit_entry_stays() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.place IS NULL
        AND to_jsonb(NEW) - '{place,hash}'::text[] = to_jsonb(OLD) - '{place,hash}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit trail is only ever added to';
END
$$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_stays();

CREATE FUNCTION audit_hash(e audit_entry, place bigint, previous bytea) RETURNS bytea
    LANGUAGE sql STABLE
    RETURN sha256(convert_to(jsonb_build_array(
        place, encode(previous, 'hex'), e.id,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.kind, e.subject,
        e.subject_id, e.user_id, e.token_id, e.address, e.device, e.before, e.after)::text, 'UTF8'));

-- Gives the next entries their places in the chain; one node at a time, without waiting.
CREATE FUNCTION seal_audit(most integer) RETURNS integer
    LANGUAGE plpgsql AS
$$
DECLARE
    head   audit_head;
    e      audit_entry;
    sealed integer := 0;
BEGIN
    SELECT * INTO head FROM audit_head FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    FOR e IN SELECT * FROM audit_entry WHERE place IS NULL ORDER BY id LIMIT most LOOP
        head.place := head.place + 1;
        head.hash := audit_hash(e, head.place, head.hash);
        UPDATE audit_entry SET place = head.place, hash = head.hash WHERE id = e.id;
        sealed := sealed + 1;
    END LOOP;
    UPDATE audit_head SET place = head.place, hash = head.hash;
    RETURN sealed;
END
$$;

-- The first entry that is not as it was sealed, or the first place that nobody stands at any more.
CREATE FUNCTION verify_audit()
    RETURNS TABLE (checked bigint, unsealed bigint, wrong_place bigint, wrong_id bigint, reason text)
    LANGUAGE sql STABLE AS
$$
    WITH chain AS (
        SELECT e.place, e.id, e.hash,
            lag(e.place, 1, 0::bigint) OVER w + 1 AS due,
            audit_hash(e, e.place, lag(e.hash, 1, ''::bytea) OVER w) AS right_hash
        FROM audit_entry e WHERE e.place IS NOT NULL
        WINDOW w AS (ORDER BY e.place)
    ), wrong AS (
        SELECT place, id, 'CHANGED' AS reason FROM chain
        WHERE place = due AND hash IS DISTINCT FROM right_hash
        UNION ALL
        SELECT due, NULL, 'MISSING' FROM chain WHERE place <> due
        UNION ALL
        SELECT coalesce(max(chain.place), 0) + 1, NULL, 'MISSING' FROM chain, audit_head h
        GROUP BY h.place HAVING coalesce(max(chain.place), 0) < h.place
    ), first AS (
        SELECT * FROM wrong ORDER BY place, id NULLS FIRST LIMIT 1
    )
    SELECT (SELECT count(*) FROM chain), (SELECT count(*) FROM audit_entry WHERE place IS NULL),
        first.place, first.id, first.reason
    FROM (SELECT) AS once LEFT JOIN first ON true
$$;
