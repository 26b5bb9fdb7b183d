-- Who ends somebody else's session is named as the one who did it; whose it was stands in the entry.
CREATE OR REPLACE FUNCTION audit_session() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o       jsonb := audit_origin();
    by_user uuid := (o ->> 'user')::uuid;
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, address, device)
        SELECT 'SIGNED_IN', 'session', id::text, user_id, address, user_agent FROM new_rows;
    ELSE
        INSERT INTO audit_entry (kind, subject, subject_id, user_id, address, device)
        SELECT 'SIGNED_OUT', 'session', b.id::text, b.user_id, b.address, b.user_agent
        FROM old_rows b
        WHERE b.expires_at > now() AND coalesce(by_user, b.user_id) = b.user_id;
        INSERT INTO audit_entry (
            kind, subject, subject_id, user_id, token_id, address, device, before)
        SELECT 'SESSION_ENDED', 'session', b.id::text, by_user, (o ->> 'token')::uuid,
            o ->> 'address', o ->> 'device', jsonb_build_object('user_id', b.user_id)
        FROM old_rows b WHERE b.expires_at > now() AND by_user <> b.user_id;
    END IF;
    RETURN NULL;
END
$$;

-- What became of a file is told with its end.
CREATE OR REPLACE FUNCTION audit_import() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o jsonb := audit_origin();
BEGIN
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, after)
    SELECT CASE n.state
            WHEN 'RUNNING' THEN 'IMPORT_STARTED'
            WHEN 'DONE' THEN 'IMPORT_ENDED'
            WHEN 'UNDOING' THEN 'IMPORT_UNDO_STARTED'
            WHEN 'UNDONE' THEN 'IMPORT_UNDONE'
            ELSE 'IMPORT_BROKEN_OFF' END,
        'import_file', n.id::text, (o ->> 'user')::uuid, (o ->> 'token')::uuid,
        o ->> 'address', o ->> 'device',
        jsonb_build_object('name', n.name, 'rows', n.rows) || coalesce(result.told, '{}')
    FROM old_rows b JOIN new_rows n ON n.id = b.id
    LEFT JOIN LATERAL (
        SELECT jsonb_object_agg(counted.outcome, counted.rows) AS told
        FROM (
            SELECT lower(r.outcome) AS outcome, count(*) AS rows FROM import_row r
            WHERE n.state IN ('DONE', 'CANCELLED', 'UNDONE') AND r.import_id = n.id
                AND r.outcome IS NOT NULL
            GROUP BY r.outcome
        ) AS counted
    ) AS result ON true
    WHERE b.state <> n.state
        AND n.state IN ('RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE');
    RETURN NULL;
END
$$;

-- What one job did to records of one kind is read as one entry; each of them is found by the job. How
-- many there are and which is the newest is kept, so that a page need not walk over all of them.
CREATE INDEX audit_entry_of_job ON audit_entry (device, subject, kind, id) WHERE address = 'job';
CREATE INDEX audit_entry_by_hand ON audit_entry (id)
    WHERE address IS DISTINCT FROM 'job' OR device IS NULL;

CREATE TABLE audit_job (
    device    text NOT NULL,
    subject   text NOT NULL,
    kind      text NOT NULL,
    newest    bigint NOT NULL,
    first_at  timestamptz NOT NULL,
    newest_at timestamptz NOT NULL,
    entries   bigint NOT NULL,
    PRIMARY KEY (device, subject, kind)
);

CREATE INDEX audit_job_newest ON audit_job (newest);

SET LOCAL huni.scope = 'all';

INSERT INTO audit_job (device, subject, kind, newest, first_at, newest_at, entries)
SELECT device, subject, kind, max(id), min(at), max(at), count(*)
FROM audit_entry WHERE address = 'job' AND device IS NOT NULL GROUP BY device, subject, kind;

CREATE FUNCTION audit_of_job() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO audit_job AS known (device, subject, kind, newest, first_at, newest_at, entries)
    SELECT device, subject, kind, max(id), min(at), max(at), count(*)
    FROM new_rows WHERE address = 'job' AND device IS NOT NULL
    GROUP BY device, subject, kind ORDER BY device, subject, kind
    ON CONFLICT (device, subject, kind) DO UPDATE SET
        newest = greatest(known.newest, excluded.newest),
        first_at = least(known.first_at, excluded.first_at),
        newest_at = greatest(known.newest_at, excluded.newest_at),
        entries = known.entries + excluded.entries;
    RETURN NULL;
END
$$;

CREATE TRIGGER counted_of_job AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_of_job();

-- Ids inside of longer texts, like that of a filter, are called by their names too.
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
        UNION ALL SELECT id, display_name FROM lead
        WHERE id IN (SELECT id FROM said) AND display_name <> ''
        UNION ALL SELECT o.id, l.display_name FROM offer o JOIN lead l ON l.id = o.lead_id
        WHERE o.id IN (SELECT id FROM said) AND l.display_name <> ''
    ) AS known
    WHERE name IS NOT NULL
$$;
