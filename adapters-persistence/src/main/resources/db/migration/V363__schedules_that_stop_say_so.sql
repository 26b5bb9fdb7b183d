-- Whoever set a schedule up hears when it sends nothing: its run failed, or it stopped because its
-- owner has gone elsewhere.
CREATE FUNCTION cue_failed_report() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, user_id, facts)
    SELECT 'REPORT_FAILED', s.id, s.owner_id, jsonb_build_object('reason', NEW.trouble)
    FROM report_schedule s WHERE s.id = NEW.schedule_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER report_run_cued AFTER UPDATE OF state ON report_run
    FOR EACH ROW WHEN (NEW.state = 'FAILED' AND OLD.state <> 'FAILED')
    EXECUTE FUNCTION cue_failed_report();

CREATE FUNCTION cue_moved_report() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, user_id, facts)
    VALUES ('REPORT_FAILED', NEW.id, NEW.owner_id, jsonb_build_object('reason', NEW.paused));
    RETURN NULL;
END
$$;

CREATE TRIGGER report_schedule_cued AFTER UPDATE OF paused ON report_schedule
    FOR EACH ROW WHEN (NEW.paused = 'OWNER_MOVED' AND OLD.paused IS DISTINCT FROM NEW.paused)
    EXECUTE FUNCTION cue_moved_report();
