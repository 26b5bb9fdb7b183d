-- News says names of leads, which must not outlive them: it is emptied when it needs no sending any
-- more, and what has not left is withdrawn when a lead of it is purged. gist is what stays: kinds and
-- counts. Mails of news have one, others have not.
ALTER TABLE mail ADD COLUMN gist text;
-- Whose names it says: ids of leads and offers.
ALTER TABLE mail ADD COLUMN records uuid[];

CREATE INDEX mail_of_record ON mail USING gin (records) WHERE records IS NOT NULL;

CREATE FUNCTION empty_news() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    NEW.subject := NEW.gist;
    NEW.letter := '';
    NEW.records := NULL;
    RETURN NEW;
END
$$;

CREATE TRIGGER mail_emptied BEFORE UPDATE OF state ON mail
    FOR EACH ROW WHEN (NEW.gist IS NOT NULL AND NEW.state IN ('SENT', 'EXPIRED', 'WITHDRAWN'))
    EXECUTE FUNCTION empty_news();

-- What people were told of a record that is gone is nothing to look at.
CREATE INDEX notification_item_of_record ON notification_item (record_id);

CREATE FUNCTION forget_news() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    scope  text := coalesce(current_setting('huni.scope', true), '');
    reader text := coalesce(current_setting('huni.reader', true), '');
BEGIN
    PERFORM set_config('huni.scope', 'all', true), set_config('huni.reader', '', true);
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE records @> ARRAY[OLD.id];
    DELETE FROM notification_item WHERE record_id = OLD.id;
    PERFORM set_config('huni.scope', scope, true), set_config('huni.reader', reader, true);
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_untold_when_purged AFTER UPDATE OF purged_at ON lead
    FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL)
    EXECUTE FUNCTION forget_news();
CREATE TRIGGER lead_untold AFTER DELETE ON lead FOR EACH ROW EXECUTE FUNCTION forget_news();
CREATE TRIGGER offer_untold AFTER DELETE ON offer FOR EACH ROW EXECUTE FUNCTION forget_news();
