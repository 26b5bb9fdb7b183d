-- What addresses were told, or shall be told, of a lead does not outlive it, however it goes; and an address of a
-- distributor is told no more of a lead that is with the distributor no longer. That a lead left is still told: it
-- says an id only.
CREATE FUNCTION untell_webhooks(leads uuid[], distributor uuid) RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    scope text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM set_config('huni.scope', 'all', true);
    WITH untold AS (
        UPDATE webhook_message m SET body = NULL, state = CASE m.state
            WHEN 'WAITING' THEN 'FAILED' ELSE m.state END, leased_until = NULL,
            ended_at = coalesce(m.ended_at, now()), fault = CASE m.state
            WHEN 'SENT' THEN m.fault ELSE 'FORGOTTEN' END
        WHERE m.lead_id = ANY (leads) AND m.event <> 'lead.deleted' AND m.body IS NOT NULL
            AND (distributor IS NULL OR m.distributor_id = distributor AND m.state <> 'SENT')
        RETURNING m.id
    )
    UPDATE webhook_attempt SET answer = NULL
    WHERE message_id = ANY (ARRAY(SELECT id FROM untold)) AND answer IS NOT NULL;
    PERFORM set_config('huni.scope', scope, true);
END
$$;

CREATE FUNCTION webhooks_of_deleted_leads() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM untell_webhooks(ARRAY(SELECT id FROM gone), NULL);
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_unhooked AFTER DELETE ON lead REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION webhooks_of_deleted_leads();

CREATE FUNCTION webhooks_of_left_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM untell_webhooks(ARRAY[OLD.id], OLD.distributor_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_unhooked_when_left AFTER UPDATE OF distributor_id ON lead
    FOR EACH ROW WHEN (OLD.distributor_id IS NOT NULL
        AND OLD.distributor_id IS DISTINCT FROM NEW.distributor_id)
    EXECUTE FUNCTION webhooks_of_left_lead();

-- What was written before.
SET LOCAL huni.scope = 'all';

SELECT untell_webhooks(ARRAY(
    SELECT DISTINCT m.lead_id FROM webhook_message m
    WHERE m.lead_id IS NOT NULL AND m.body IS NOT NULL
        AND NOT EXISTS (SELECT FROM lead WHERE lead.id = m.lead_id)), NULL);
