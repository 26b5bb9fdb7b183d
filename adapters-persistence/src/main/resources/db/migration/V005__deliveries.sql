-- The inbox: what came through the webhooks, and what became of it. The counts decide the state;
-- they are added to and never counted anew, so that two nodes can settle items of one delivery.

CREATE TABLE delivery (
    id            uuid PRIMARY KEY,
    channel       text NOT NULL CHECK (channel IN ('META', 'WHATSAPP')),
    body          bytea NOT NULL,
    received_at   timestamptz NOT NULL,
    state         text NOT NULL DEFAULT 'RECEIVED'
        CHECK (state IN ('RECEIVED', 'PROCESSING', 'DONE', 'KEPT', 'FAILED')),
    object        text NOT NULL DEFAULT '',
    attempts      integer NOT NULL DEFAULT 0,
    due_at        timestamptz,
    item_count    integer NOT NULL DEFAULT 0,
    pending_count integer NOT NULL DEFAULT 0,
    kept_count    integer NOT NULL DEFAULT 0,
    failed_count  integer NOT NULL DEFAULT 0
);

-- Every index is paid for by each webhook before it is answered: only the unread ones stand in one.
CREATE INDEX delivery_unread ON delivery (id) INCLUDE (due_at) WHERE state = 'RECEIVED';
CREATE INDEX delivery_failed ON delivery (id) WHERE state = 'FAILED';
CREATE INDEX delivery_at_work ON delivery (id) WHERE state = 'PROCESSING';
CREATE INDEX delivery_kept ON delivery (id) WHERE state = 'KEPT';

-- Items are due at due_at; a claim moves it to the end of its lease.
CREATE TABLE delivery_item (
    delivery_id  uuid NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    ordinal      integer NOT NULL,
    kind         text NOT NULL,
    external_id  text,
    page_id      text,
    form_id      text,
    ad_id        text,
    submitted_at timestamptz,
    state        text NOT NULL
        CHECK (state IN ('PENDING', 'DONE', 'DUPLICATE', 'KEPT', 'PARKED')),
    lead_id      uuid,
    fault        jsonb,
    attempts     integer NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL,
    PRIMARY KEY (delivery_id, ordinal)
);

CREATE INDEX delivery_item_due ON delivery_item (due_at, delivery_id, ordinal) WHERE state = 'PENDING';
CREATE INDEX delivery_item_parked ON delivery_item (page_id) WHERE state = 'PARKED';
