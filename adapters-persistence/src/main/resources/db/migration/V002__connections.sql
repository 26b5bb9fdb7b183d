-- Connections to Meta pages, what is known of their forms, and how their syncs went.

-- The secrets are sealed by the program; their key is not in this database. A connection that was
-- ended keeps its row without secrets, because its leads name it.
CREATE TABLE connection (
    id                    uuid PRIMARY KEY,
    distributor_id        uuid NOT NULL REFERENCES distributor (id),
    name                  text NOT NULL,
    page_id               text NOT NULL,
    page_name             text,
    form_ids              text[] NOT NULL,
    sync_interval_seconds integer NOT NULL CHECK (sync_interval_seconds > 0),
    active                boolean NOT NULL,
    ad_account_id         text,
    access_token          bytea,
    app_secret            bytea,
    problem               jsonb,
    token_expires_at      timestamptz,
    token_never_expires   boolean NOT NULL DEFAULT false,
    usage_percent         integer,
    paused_until          timestamptz,
    version               integer NOT NULL,
    created_at            timestamptz NOT NULL DEFAULT now(),
    ended_at              timestamptz,
    CHECK (ended_at IS NOT NULL OR access_token IS NOT NULL),
    CHECK (ended_at IS NULL OR (access_token IS NULL AND app_secret IS NULL AND NOT active))
);

CREATE UNIQUE INDEX connection_page_key ON connection (page_id) WHERE ended_at IS NULL;
CREATE INDEX connection_of_distributor ON connection (distributor_id);

ALTER TABLE connection ENABLE ROW LEVEL SECURITY;
ALTER TABLE connection FORCE ROW LEVEL SECURITY;
CREATE POLICY connection_scope ON connection
    USING (
        current_setting('huni.scope', true) = 'all'
        OR current_setting('huni.scope', true) = 'distributor:' || distributor_id::text
    );

-- Form ids are Meta's and unique over all pages, so a form survives the connection that found it.
CREATE TABLE meta_form (
    id             text PRIMARY KEY,
    connection_id  uuid NOT NULL REFERENCES connection (id),
    name           text NOT NULL,
    status         text NOT NULL,
    locale         text,
    lead_count     bigint NOT NULL,
    consent_labels jsonb NOT NULL
);

CREATE INDEX meta_form_of_connection ON meta_form (connection_id);

CREATE TABLE form_question (
    form_id  text NOT NULL REFERENCES meta_form (id) ON DELETE CASCADE,
    key      text NOT NULL,
    position integer NOT NULL,
    label    text NOT NULL,
    type     text NOT NULL,
    target   text,
    PRIMARY KEY (form_id, key)
);

CREATE TABLE sync_run (
    id            uuid PRIMARY KEY,
    connection_id uuid NOT NULL REFERENCES connection (id),
    kind          text NOT NULL,
    state         text NOT NULL,
    expected      integer,
    fetched       integer NOT NULL,
    created       integer NOT NULL,
    duplicate     integer NOT NULL,
    failed        integer NOT NULL,
    calls         integer NOT NULL,
    started_at    timestamptz NOT NULL,
    finished_at   timestamptz,
    error         jsonb,
    cancel_asked  boolean NOT NULL DEFAULT false
);

CREATE INDEX sync_run_of_connection ON sync_run (connection_id, id DESC);
CREATE INDEX sync_run_open ON sync_run (connection_id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX sync_run_age ON sync_run (started_at);

-- How far each form has been read. The open_ columns are a pass that was begun and not ended.
CREATE TABLE sync_mark (
    connection_id uuid NOT NULL REFERENCES connection (id),
    form_id       text NOT NULL,
    synced_until  timestamptz,
    open_run_id   uuid,
    open_since    timestamptz,
    open_until    timestamptz,
    open_after    text,
    PRIMARY KEY (connection_id, form_id),
    CHECK ((open_run_id IS NULL) = (open_since IS NULL) AND (open_run_id IS NULL) = (open_until IS NULL))
);

-- What Meta reports and what is held, for each form and day of the organisation's zone.
CREATE TABLE balance_day (
    connection_id uuid NOT NULL REFERENCES connection (id),
    form_id       text NOT NULL,
    day           date NOT NULL,
    reported      integer,
    held          integer NOT NULL,
    missing       integer NOT NULL,
    reason        text,
    checked_at    timestamptz NOT NULL,
    PRIMARY KEY (connection_id, day, form_id)
);

-- The day's spending so far, each time that it was asked; starts anew with the account's day.
CREATE TABLE spending (
    connection_id uuid NOT NULL REFERENCES connection (id),
    at            timestamptz NOT NULL,
    amount        numeric(18, 4) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (connection_id, at)
);
