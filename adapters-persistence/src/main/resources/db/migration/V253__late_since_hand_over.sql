-- A distributor waits from the hand-over on: what was before is neither its delay nor told to it.
-- These say the same as the filters of a distributor's list of leads.
CREATE FUNCTION handed_over_at(of_lead uuid, of_distributor uuid) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN (SELECT coalesce(max(t.at), '-infinity') FROM interaction t
        WHERE t.lead_id = of_lead AND t.type IN ('TRANSFER', 'EDIT')
            AND t.result IS DISTINCT FROM 'UNDONE'
            AND t.after ->> 'distributorId' = of_distributor::text);

-- A status that was left by an undo was never reached.
CREATE FUNCTION contacted_since(of_lead uuid, since timestamptz) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN (SELECT min(i.at) FROM interaction i
        WHERE i.lead_id = of_lead AND i.at >= since
            AND (i.type IN ('CALL', 'EMAIL', 'MESSAGE')
                OR i.type = 'STATUS_CHANGE' AND i.after ->> 'status' = 'CONTACTED'
                    AND i.result IS DISTINCT FROM 'UNDONE'
                    AND (SELECT later.result FROM interaction later
                        WHERE later.lead_id = of_lead AND later.at >= i.at AND later.id <> i.id
                            AND later.before ->> 'status' = 'CONTACTED'
                        ORDER BY later.at, later.id LIMIT 1) IS DISTINCT FROM 'UNDONE'));

-- Of a lead that still waits.
CREATE FUNCTION late_since(since timestamptz, of_distributor uuid, late boolean) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN CASE WHEN since = '-infinity' THEN late
        ELSE coalesce(worked(now()) - worked(since) > (
            SELECT response_target_seconds FROM distributor d WHERE d.id = of_distributor), false) END;

-- Leads that were handed over and wait for an answer, until they are late or need none.
CREATE TABLE notification_hand_over (
    lead_id        uuid PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    distributor_id uuid NOT NULL REFERENCES distributor (id) ON DELETE CASCADE,
    at             timestamptz NOT NULL
);

CREATE INDEX notification_hand_over_due ON notification_hand_over (distributor_id, at);

CREATE FUNCTION remember_hand_over() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_hand_over AS h (lead_id, distributor_id, at)
    SELECT NEW.lead_id, d.id, NEW.at FROM distributor d
    WHERE d.id::text = NEW.after ->> 'distributorId'
    ON CONFLICT (lead_id) DO UPDATE SET distributor_id = excluded.distributor_id, at = excluded.at
    WHERE h.at <= excluded.at;
    RETURN NULL;
END
$$;

CREATE TRIGGER interaction_remembered AFTER INSERT ON interaction
    FOR EACH ROW WHEN (NEW.type IN ('TRANSFER', 'EDIT') AND NEW.after ->> 'distributorId' <> '')
    EXECUTE FUNCTION remember_hand_over();

CREATE FUNCTION cue_late_hand_overs(now timestamptz) RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
    WITH due AS (
        SELECT waiting.lead_id
        FROM distributor d
        CROSS JOIN LATERAL (
            SELECT w.lead_id FROM notification_hand_over w
            WHERE EXISTS (SELECT FROM working_span) AND w.distributor_id = d.id
                AND w.at < worked_until(
                    worked(cue_late_hand_overs.now) - d.response_target_seconds)
            ORDER BY w.at LIMIT 500 FOR UPDATE SKIP LOCKED
        ) AS waiting
    ), gone AS (
        DELETE FROM notification_hand_over h USING due WHERE h.lead_id = due.lead_id
        RETURNING h.lead_id, h.distributor_id, h.at
    ), told AS (
        INSERT INTO notification_cue (kind, record_id, facts)
        SELECT 'LEAD_LATE', lead.id, jsonb_build_object('distributor', lead.distributor_id)
        FROM gone JOIN lead ON lead.id = gone.lead_id
            AND lead.distributor_id = gone.distributor_id
        WHERE lead.status IN ('NEW', 'ASSIGNED') AND NOT lead.test AND lead.deleted_at IS NULL
            AND handed_over_at(lead.id, lead.distributor_id) = gone.at
            AND contacted_since(lead.id, gone.at) IS NULL
        RETURNING 1
    )
    SELECT count(*) FROM told;
END;

-- Whose clock it was: a lead that was handed over is told to its distributor by the other one.
CREATE OR REPLACE FUNCTION cue_late_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO notification_cue (kind, record_id, facts)
    VALUES ('LEAD_LATE', NEW.id, jsonb_build_object(
        'handed', (handed_over_at(NEW.id, NEW.distributor_id) > '-infinity')::text));
    RETURN NULL;
END
$$;
