-- What people may want to hear of and no event of the outbox says: it is written down in the
-- transaction in which it happens, and told soon after.
CREATE TABLE notification_cue (
    id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind      text NOT NULL,
    record_id uuid NOT NULL,
    -- The one whom it concerns, where it concerns one.
    user_id   uuid,
    facts     jsonb NOT NULL DEFAULT '{}',
    at        timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE INDEX notification_cue_age ON notification_cue (at);

-- Who waits for the end of quick work sees it; it is told when one may have looked away, or when it
-- did not go well.
CREATE FUNCTION cue_job() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, user_id, facts)
    VALUES ('JOB_ENDED', NEW.id, NEW.owner_id, jsonb_build_object('kind', NEW.kind,
        'state', NEW.state, 'done', NEW.done::text, 'left', (NEW.failed + NEW.skipped)::text));
    RETURN NULL;
END
$$;

CREATE TRIGGER job_cued AFTER UPDATE OF state ON job
    FOR EACH ROW WHEN (NEW.state IN ('DONE', 'FAILED') AND OLD.state IN ('QUEUED', 'RUNNING')
        AND NEW.undoes IS NULL AND (NEW.state = 'FAILED' OR NEW.failed > 0
            OR NEW.finished_at - NEW.started_at > interval '5 seconds'))
    EXECUTE FUNCTION cue_job();

CREATE FUNCTION cue_late_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id) VALUES ('LEAD_LATE', NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_cued AFTER UPDATE OF late ON lead
    FOR EACH ROW WHEN (NEW.late AND NOT OLD.late AND NEW.answered_at IS NULL AND NOT NEW.test)
    EXECUTE FUNCTION cue_late_lead();

CREATE FUNCTION cue_connection() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, facts)
    VALUES ('CONNECTION_TROUBLED', NEW.id, jsonb_build_object('fault', NEW.problem ->> 'key'));
    RETURN NULL;
END
$$;

-- A problem that lasts is one.
CREATE TRIGGER connection_cued AFTER UPDATE OF problem ON connection
    FOR EACH ROW WHEN (NEW.problem IS NOT NULL
        AND NEW.problem ->> 'key' IS DISTINCT FROM OLD.problem ->> 'key')
    EXECUTE FUNCTION cue_connection();

CREATE FUNCTION cue_delivery() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id) VALUES ('DELIVERY_PARKED', NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER delivery_cued AFTER UPDATE OF state ON delivery
    FOR EACH ROW WHEN (NEW.state = 'FAILED' AND OLD.state <> 'FAILED')
    EXECUTE FUNCTION cue_delivery();

-- An offer is said to end once, when a fifth of its time is left and at most two hours.
ALTER TABLE offer_ask ADD COLUMN cued boolean NOT NULL DEFAULT false;

CREATE INDEX offer_ask_ending ON offer_ask (due_at) WHERE state = 'OPEN' AND NOT cued;

CREATE FUNCTION cue_ending_offers(now timestamptz) RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
    WITH ending AS (
        UPDATE offer_ask SET cued = true
        WHERE state = 'OPEN' AND NOT cued AND due_at > cue_ending_offers.now
            AND due_at < cue_ending_offers.now + interval '2 hours'
            AND due_at - cue_ending_offers.now < (due_at - asked_at) / 5
        RETURNING offer_id, distributor_id, due_at
    ), told AS (
        INSERT INTO notification_cue (kind, record_id, facts)
        SELECT 'OFFER_ENDING', offer_id,
            jsonb_build_object('distributor', distributor_id, 'dueAt', utc(due_at))
        FROM ending
        RETURNING 1
    )
    SELECT count(*) FROM told;
END;

-- When each person's last summary of a day came.
CREATE TABLE notification_summary (
    user_id uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    morning timestamptz NOT NULL
);

-- The mails of the last hour, the newest last; due_at is infinity while nothing waits.
ALTER TABLE notification_mail ADD COLUMN sent timestamptz[] NOT NULL DEFAULT '{}';
