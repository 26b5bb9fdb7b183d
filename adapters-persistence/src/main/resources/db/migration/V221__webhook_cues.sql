-- Whoever set an address up hears when the program gives it up.
CREATE FUNCTION cue_webhook() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, user_id, facts)
    VALUES ('WEBHOOK_DISABLED', NEW.id, NEW.owner_id,
        jsonb_build_object('reason', NEW.disabled_reason));
    RETURN NULL;
END
$$;

CREATE TRIGGER webhook_cued AFTER UPDATE OF state ON webhook
    FOR EACH ROW WHEN (NEW.state = 'DISABLED' AND OLD.state <> 'DISABLED')
    EXECUTE FUNCTION cue_webhook();
