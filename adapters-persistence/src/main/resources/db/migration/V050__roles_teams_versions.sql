-- The organisation's own roles, teams with departments, and a version on what people change by hand.
CREATE TABLE own_role (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    scope      text NOT NULL CHECK (scope IN ('ALL', 'DISTRIBUTOR', 'TEAM', 'OWN')),
    rights     text[] NOT NULL,
    version    integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX own_role_name_key ON own_role (lower(name COLLATE "tr-TR-x-icu"));

-- An own role stands beside the word OWN_ROLE, so that the database keeps it while somebody has it.
ALTER TABLE app_user
    ADD COLUMN own_role_id uuid CONSTRAINT app_user_own_role_fkey REFERENCES own_role (id),
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT app_user_has_a_role CHECK ((role = 'OWN_ROLE') = (own_role_id IS NOT NULL));

CREATE INDEX app_user_of_own_role ON app_user (own_role_id) WHERE own_role_id IS NOT NULL;

ALTER TABLE distributor ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE organisation ADD COLUMN version integer NOT NULL DEFAULT 1;

ALTER TABLE team
    ADD COLUMN department text,
    ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE UNIQUE INDEX team_name_key ON team (lower(name COLLATE "tr-TR-x-icu"));
