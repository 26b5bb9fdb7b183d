-- Addresses outside that are told of leads, and what each of them was told.
CREATE TABLE webhook (
    id               uuid PRIMARY KEY,
    -- Whose leads it hears of; none for all of the house.
    distributor_id   uuid REFERENCES distributor (id) ON DELETE CASCADE,
    owner_id         uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    url              text NOT NULL,
    description      text NOT NULL,
    events           text[] NOT NULL,
    hook             boolean NOT NULL,
    state            text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'PAUSED', 'DISABLED')),
    disabled_reason  text,
    disabled_at      timestamptz,
    secret           bytea NOT NULL,
    old_secret       bytea,
    old_secret_until timestamptz,
    created_at       timestamptz NOT NULL,
    last_success_at  timestamptz,
    last_failure_at  timestamptz,
    -- The first failure after the last success.
    failing_since    timestamptz
);

CREATE INDEX webhook_of_distributor ON webhook (distributor_id);
CREATE INDEX webhook_of_owner ON webhook (owner_id);

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook FORCE ROW LEVEL SECURITY;
CREATE POLICY webhook_scope ON webhook
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR 'distributor:' || distributor_id = (SELECT current_setting('huni.scope', true))
    );

-- What one address is told of one event. body is what is sent, to the byte; it is forgotten with the
-- lead. tries count since a person had it told again, attempts since the beginning.
CREATE TABLE webhook_message (
    id             uuid PRIMARY KEY,
    webhook_id     uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    distributor_id uuid,
    event_id       uuid NOT NULL,
    event          text NOT NULL,
    lead_id        uuid,
    body           text,
    state          text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    tries          integer NOT NULL DEFAULT 0,
    attempts       integer NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    leased_until   timestamptz,
    ended_at       timestamptz,
    status         integer,
    fault          text,
    UNIQUE (webhook_id, event_id, event)
);

CREATE INDEX webhook_message_due ON webhook_message (webhook_id, due_at) WHERE state = 'WAITING';
CREATE INDEX webhook_message_leased ON webhook_message (webhook_id, leased_until)
    WHERE state = 'WAITING' AND leased_until IS NOT NULL;
CREATE INDEX webhook_message_newest ON webhook_message (webhook_id, id);
CREATE INDEX webhook_message_failed ON webhook_message (webhook_id, created_at) WHERE state = 'FAILED';
CREATE INDEX webhook_message_of_lead ON webhook_message (lead_id);
CREATE INDEX webhook_message_age ON webhook_message (created_at);

ALTER TABLE webhook_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_message FORCE ROW LEVEL SECURITY;
CREATE POLICY webhook_message_scope ON webhook_message
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR 'distributor:' || distributor_id = (SELECT current_setting('huni.scope', true))
    );

-- answer is the beginning of what came back, as text.
CREATE TABLE webhook_attempt (
    message_id uuid NOT NULL REFERENCES webhook_message (id) ON DELETE CASCADE,
    number     integer NOT NULL,
    at         timestamptz NOT NULL,
    took_ms    integer NOT NULL,
    status     integer,
    fault      text,
    answer     text,
    PRIMARY KEY (message_id, number)
);

ALTER TABLE webhook_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY webhook_attempt_scope ON webhook_attempt
    USING (EXISTS (SELECT FROM webhook_message m WHERE m.id = message_id));

-- Wakes the relay of every node when something is to be told, or an address goes on.
CREATE FUNCTION announce_webhook() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('huni_webhook', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER webhook_message_announced
    AFTER INSERT ON webhook_message
    FOR EACH STATEMENT EXECUTE FUNCTION announce_webhook();
CREATE TRIGGER webhook_announced
    AFTER INSERT OR UPDATE OF state OR DELETE ON webhook
    FOR EACH STATEMENT EXECUTE FUNCTION announce_webhook();

SELECT audit_table('webhook', 'secret,old_secret',
    'last_success_at,last_failure_at,failing_since,disabled_at,old_secret_until');
