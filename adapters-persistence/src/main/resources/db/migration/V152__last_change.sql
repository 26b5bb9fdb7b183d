-- What a lead was before a person changed it last, for as long as that can be taken back.

CREATE TABLE lead_undo (
    lead_id        uuid PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    user_id        uuid NOT NULL,
    action_right   text NOT NULL,
    at             timestamptz NOT NULL,
    status         text NOT NULL,
    assignee_id    uuid,
    team_id        uuid,
    distributor_id uuid,
    tags           text[] NOT NULL,
    deleted_at     timestamptz,
    version        integer NOT NULL
);

CREATE INDEX lead_undo_age ON lead_undo (at);
