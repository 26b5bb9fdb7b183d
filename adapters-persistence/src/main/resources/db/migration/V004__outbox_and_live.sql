-- Events on their way to their reactions, what open browsers are told, and repeated requests.

-- One row an event and handler; it goes when the handler is done. A claim moves due_at to the end
-- of its lease. Of one aggregate and handler only the first row is ever due.
CREATE TABLE outbox (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid NOT NULL UNIQUE,
    event_id     uuid NOT NULL,
    event        text NOT NULL,
    aggregate_id text NOT NULL,
    handler      text NOT NULL,
    payload      jsonb NOT NULL,
    occurred_at  timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    last_error   text,
    parked_at    timestamptz
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE INDEX outbox_due ON outbox (handler, due_at, position) WHERE parked_at IS NULL;
CREATE INDEX outbox_order ON outbox (aggregate_id, handler, position) WHERE parked_at IS NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;

-- The window that a browser may resume from. seq rises in the order of commits, because it is taken
-- under a lock that is held until the commit.
CREATE SEQUENCE live_event_seq;

CREATE TABLE live_event (
    seq            bigint PRIMARY KEY,
    event_id       uuid UNIQUE,
    topics         text[] NOT NULL,
    type           text NOT NULL,
    module         text NOT NULL,
    distributor_id uuid,
    team_id        uuid,
    assignee_id    uuid,
    data           jsonb NOT NULL,
    at             timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE INDEX live_event_age ON live_event (at);

CREATE TABLE idempotency_key (
    actor       text NOT NULL,
    key         text NOT NULL,
    request     text NOT NULL,
    resource_id text,
    claimed_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);

CREATE INDEX idempotency_key_age ON idempotency_key (claimed_at);
