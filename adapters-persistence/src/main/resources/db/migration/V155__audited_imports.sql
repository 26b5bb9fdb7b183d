-- What people do with a file of leads stands in the trail: that they began to take it over, stopped
-- it, and put it back. What its rows say and how its columns were read is no part of it.

-- Who stops it says so by asking its job; everything else shows in the state of the file.
CREATE FUNCTION audit_import() RETURNS trigger
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
        o ->> 'address', o ->> 'device', jsonb_build_object('name', n.name, 'rows', n.rows)
    FROM old_rows b JOIN new_rows n ON n.id = b.id
    WHERE b.state <> n.state
        AND n.state IN ('RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE');
    RETURN NULL;
END
$$;

CREATE TRIGGER audited_update AFTER UPDATE ON import_file
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_import();

CREATE FUNCTION audit_import_stopped() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o jsonb := audit_origin();
BEGIN
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, after)
    SELECT 'IMPORT_CANCELLED', 'import_file', f.id::text, (o ->> 'user')::uuid,
        (o ->> 'token')::uuid, o ->> 'address', o ->> 'device',
        jsonb_build_object('name', f.name, 'rows', f.rows)
    FROM import_file f WHERE f.run_job = coalesce(NEW.undoes, NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER told_stop AFTER UPDATE OF cancel_asked ON job
    FOR EACH ROW WHEN (NEW.cancel_asked AND NOT OLD.cancel_asked AND NEW.kind = 'IMPORT_RUN')
    EXECUTE FUNCTION audit_import_stopped();

CREATE FUNCTION audit_import_removed() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o jsonb := audit_origin();
BEGIN
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, before)
    SELECT 'REMOVED', 'import_file', b.id::text, (o ->> 'user')::uuid, (o ->> 'token')::uuid,
        o ->> 'address', o ->> 'device', jsonb_build_object('name', b.name, 'rows', b.rows)
    FROM old_rows b WHERE b.run_job IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER audited_delete AFTER DELETE ON import_file REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_import_removed();
