-- What people were told: each event once a person, shown in groups, and what they want to hear of.

-- Who reads, where a table belongs to persons and not to a scope.
CREATE FUNCTION reader_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('huni.reader', true), '')::uuid;

CREATE TABLE notification (
    id       uuid PRIMARY KEY,
    user_id  uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    kind     text NOT NULL,
    group_id uuid NOT NULL,
    at       timestamptz NOT NULL,
    read_at  timestamptz
);

-- Whatever comes while one of its group is unread joins it. Serves the count of unread ones, too.
CREATE UNIQUE INDEX notification_unread ON notification (user_id, kind, group_id)
    WHERE read_at IS NULL;
CREATE INDEX notification_newest ON notification (user_id, at, id);
CREATE INDEX notification_age ON notification (at);

-- The key is what makes an event be told once. mail: it waits for the person's next mail.
CREATE TABLE notification_item (
    user_id         uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    event_id        uuid NOT NULL,
    notification_id uuid REFERENCES notification (id) ON DELETE CASCADE,
    kind            text NOT NULL,
    record_id       uuid NOT NULL,
    by_id           uuid,
    facts           jsonb NOT NULL,
    at              timestamptz NOT NULL,
    mail            boolean NOT NULL,
    PRIMARY KEY (user_id, event_id)
);

CREATE INDEX notification_item_of ON notification_item (notification_id, at);
CREATE INDEX notification_item_to_mail ON notification_item (user_id, at) WHERE mail;
CREATE INDEX notification_item_age ON notification_item (at);

ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
CREATE POLICY notification_scope ON notification
    USING (
        user_id = (SELECT reader_id())
        OR (SELECT reader_id() IS NULL
            AND coalesce(current_setting('huni.scope', true), '') = 'all')
    );

ALTER TABLE notification_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_item FORCE ROW LEVEL SECURITY;
CREATE POLICY notification_item_scope ON notification_item
    USING (
        user_id = (SELECT reader_id())
        OR (SELECT reader_id() IS NULL
            AND coalesce(current_setting('huni.scope', true), '') = 'all')
    );

-- choices: for each kind that the person has decided about the channels, {"LEAD_NEW": ["IN_APP"]}.
CREATE TABLE notification_preference (
    user_id     uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    choices     jsonb NOT NULL,
    digest      text NOT NULL CHECK (digest IN ('INSTANT', 'HOURLY', 'DAILY')),
    quiet_from  time,
    quiet_until time,
    time_zone   text,
    language    text,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

-- When somebody's next mail is due; none while nothing waits.
CREATE TABLE notification_mail (
    user_id uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    due_at  timestamptz NOT NULL
);

CREATE INDEX notification_mail_due ON notification_mail (due_at);
