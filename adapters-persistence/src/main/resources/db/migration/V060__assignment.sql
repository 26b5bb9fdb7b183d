-- Rules that give new leads to people, when people work, and leads that wait until somebody is there.

CREATE TABLE assignment_rule (
    id           uuid PRIMARY KEY,
    position     integer NOT NULL,
    name         text NOT NULL,
    active       boolean NOT NULL,
    conditions   jsonb NOT NULL,
    method       text NOT NULL CHECK (method IN ('ROUND_ROBIN', 'LEAST_LOADED')),
    only_at_work boolean NOT NULL,
    version      integer NOT NULL
);

CREATE TABLE assignment_rule_person (
    rule_id      uuid NOT NULL REFERENCES assignment_rule (id) ON DELETE CASCADE,
    user_id      uuid NOT NULL REFERENCES app_user (id),
    position     integer NOT NULL,
    last_turn_at timestamptz,
    PRIMARY KEY (rule_id, user_id)
);

CREATE INDEX assignment_rule_of_person ON assignment_rule_person (user_id);

-- The organisation's own week has no user.
CREATE TABLE work_schedule (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid REFERENCES app_user (id),
    shifts     jsonb,
    away_from  timestamptz,
    away_until timestamptz,
    CONSTRAINT work_schedule_of UNIQUE NULLS NOT DISTINCT (user_id),
    CHECK ((away_from IS NULL) = (away_until IS NULL))
);

CREATE TABLE lead_to_assign (
    lead_id uuid PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    since   timestamptz NOT NULL
);

CREATE INDEX lead_to_assign_since ON lead_to_assign (since);

-- How many leads a person has at work.
CREATE INDEX lead_open_of_assignee ON lead (assignee_id)
    WHERE status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL AND NOT test;
