-- A problem that comes and goes is told once an hour.
CREATE TABLE notification_connection (
    connection_id uuid NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    fault         text NOT NULL,
    cued_at       timestamptz NOT NULL,
    PRIMARY KEY (connection_id, fault)
);

CREATE OR REPLACE FUNCTION cue_connection() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_connection AS told (connection_id, fault, cued_at)
    VALUES (NEW.id, coalesce(NEW.problem ->> 'key', ''), clock_timestamp())
    ON CONFLICT (connection_id, fault) DO UPDATE SET cued_at = excluded.cued_at
    WHERE told.cued_at < excluded.cued_at - interval '1 hour';
    IF FOUND THEN
        INSERT INTO notification_cue (kind, record_id, facts)
        VALUES ('CONNECTION_TROUBLED', NEW.id,
            jsonb_build_object('fault', coalesce(NEW.problem ->> 'key', '')));
    END IF;
    RETURN NULL;
END
$$;

-- The job of an import leads to the import.
CREATE OR REPLACE FUNCTION cue_job() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    scope text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM set_config('huni.scope', 'all', true);
    INSERT INTO notification_cue (kind, record_id, user_id, facts)
    VALUES ('JOB_ENDED', NEW.id, NEW.owner_id, jsonb_strip_nulls(jsonb_build_object(
        'kind', NEW.kind, 'state', NEW.state, 'done', NEW.done::text,
        'left', (NEW.failed + NEW.skipped)::text,
        'import', (SELECT id FROM import_file
            WHERE NEW.kind LIKE 'IMPORT%' AND NEW.id IN (check_job, run_job, undo_job) LIMIT 1))));
    PERFORM set_config('huni.scope', scope, true);
    RETURN NULL;
END
$$;

-- That something was put back is seen; that it could not be is told.
DROP TRIGGER job_cued ON job;
CREATE TRIGGER job_cued AFTER UPDATE OF state ON job
    FOR EACH ROW WHEN (NEW.state IN ('DONE', 'FAILED') AND OLD.state IN ('QUEUED', 'RUNNING')
        AND (NEW.state = 'FAILED' OR NEW.undoes IS NULL AND (NEW.failed > 0
            OR NEW.finished_at - NEW.started_at > interval '5 seconds')))
    EXECUTE FUNCTION cue_job();
