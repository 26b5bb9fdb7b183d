-- Slack and text messages as further channels of notifications.

-- Those that the organisation has set up. secret is sealed; gateway says how text messages leave.
CREATE TABLE notification_channel (
    channel         text PRIMARY KEY CHECK (channel IN ('SLACK', 'SMS')),
    gateway         jsonb,
    secret          bytea,
    changed_at      timestamptz NOT NULL,
    last_success_at timestamptz,
    -- Why it rests for everybody, how often in a row, and until when.
    fault           text,
    failures        integer NOT NULL DEFAULT 0,
    rests_until     timestamptz
);

SELECT audit_table('notification_channel', 'secret',
    'last_success_at,fault,failures,rests_until,changed_at');

-- waits: the channels over which the person has not been told of it yet.
ALTER TABLE notification_item ADD COLUMN waits text[] NOT NULL DEFAULT '{}';

-- When somebody's next message is due on a channel; infinity while nothing waits. lent_until: a node
-- is at it. sent holds the messages of the last hour, the newest last.
CREATE TABLE notification_dispatch (
    user_id       uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    channel       text NOT NULL,
    due_at        timestamptz NOT NULL,
    lent_until    timestamptz,
    failures      integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    sent          timestamptz[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (user_id, channel)
);

CREATE INDEX notification_dispatch_due ON notification_dispatch (due_at);

-- What became of messages: how many of which kind they told of, and nobody's name.
CREATE TABLE notification_sending (
    id         uuid PRIMARY KEY,
    user_id    uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    channel    text NOT NULL,
    gist       text NOT NULL,
    state      text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'REFUSED')),
    attempts   integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    tried_at   timestamptz NOT NULL,
    next_at    timestamptz,
    status     integer,
    fault      text,
    answer     text
);

CREATE UNIQUE INDEX notification_sending_open ON notification_sending (user_id, channel)
    WHERE state = 'WAITING';
CREATE INDEX notification_sending_of ON notification_sending (user_id);
CREATE INDEX notification_sending_age ON notification_sending (created_at);

-- The own number, to which text messages go.
ALTER TABLE notification_preference ADD COLUMN phone text;
