-- Leads, what was done about them, and the organisation's own fields.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The id in the scope of this transaction when it is of that kind ('distributor', 'team', 'user').
CREATE FUNCTION scope_id(kind text) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE
        WHEN starts_with(current_setting('huni.scope', true), kind || ':')
        THEN substr(current_setting('huni.scope', true), length(kind) + 2)::uuid
    END;

CREATE TABLE custom_field (
    key     text PRIMARY KEY,
    label   text NOT NULL,
    type    text NOT NULL CHECK (type IN ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE')),
    options jsonb NOT NULL
);

-- The score stands in tenths of points; lasting_tenths is the part that time does not change, and
-- next_score_at the next moment at which time changes the rest.
CREATE TABLE lead (
    id             uuid PRIMARY KEY,
    number         bigint GENERATED ALWAYS AS IDENTITY,
    source         text NOT NULL CHECK (source IN
        ('META_FORM', 'WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'WEB_FORM', 'IMPORT', 'API', 'MANUAL')),
    external_id    text,
    distributor_id uuid REFERENCES distributor (id),
    connection_id  uuid REFERENCES connection (id),
    status         text NOT NULL CHECK (status IN
        ('NEW', 'ASSIGNED', 'CONTACTED', 'CONVERTED', 'LOST')),
    assignee_id    uuid REFERENCES app_user (id),
    team_id        uuid REFERENCES team (id),
    display_name   text NOT NULL COLLATE "tr-TR-x-icu",
    full_name      text,
    first_name     text,
    last_name      text,
    email          text,
    phone          text,
    email_raw      text,
    phone_raw      text,
    service        text NOT NULL,
    answers        jsonb NOT NULL,
    custom         jsonb NOT NULL,
    consents       jsonb NOT NULL,
    raw            jsonb NOT NULL,
    campaign_id    text,
    campaign_name  text,
    ad_set_id      text,
    ad_set_name    text,
    ad_id          text,
    ad_name        text,
    form_id        text,
    form_name      text,
    page_id        text,
    platform       text,
    organic        boolean,
    utm            jsonb NOT NULL,
    click_ids      jsonb NOT NULL,
    score_tenths   integer NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
    lasting_tenths integer NOT NULL CHECK (lasting_tenths BETWEEN 0 AND 1000),
    next_score_at  timestamptz,
    test           boolean NOT NULL,
    tags           text[] NOT NULL DEFAULT '{}',
    submitted_at   timestamptz NOT NULL,
    captured_at    timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    deleted_at     timestamptz,
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT lead_known_by UNIQUE (source, external_id)
);

-- One index for each list; the id breaks ties.
CREATE INDEX lead_newest ON lead (submitted_at, id);
CREATE INDEX lead_newest_of_distributor ON lead (distributor_id, submitted_at, id);
CREATE INDEX lead_newest_of_team ON lead (team_id, submitted_at, id) WHERE team_id IS NOT NULL;
CREATE INDEX lead_newest_of_assignee ON lead (assignee_id, submitted_at, id);
CREATE INDEX lead_newest_of_status ON lead (status, submitted_at, id);
CREATE INDEX lead_best ON lead (score_tenths, id);
CREATE INDEX lead_by_name ON lead (display_name, id);
CREATE INDEX lead_latest ON lead (captured_at, id);
CREATE INDEX lead_of_form ON lead (form_id, id) WHERE form_id IS NOT NULL;
CREATE INDEX lead_of_connection ON lead (connection_id, submitted_at) WHERE connection_id IS NOT NULL;
CREATE INDEX lead_score_due ON lead (next_score_at) WHERE next_score_at IS NOT NULL;
CREATE INDEX lead_phone ON lead (phone) WHERE phone IS NOT NULL;
CREATE INDEX lead_email ON lead (email) WHERE email IS NOT NULL;

-- The second wall behind the program's own filter. Nothing is visible while no scope is set. The
-- sub-selects are asked once a statement, not once a row.
ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_scope ON lead
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR assignee_id = (SELECT scope_id('user'))
    );

-- What people search in, folded by the program. A table of its own and without row-level security,
-- because PostgreSQL never asks a trigram index of a table that has it (LIKE is not leakproof); it
-- is only ever joined with lead, which has.
CREATE TABLE lead_search (
    lead_id uuid PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    folded  text NOT NULL
);

CREATE INDEX lead_search_folded ON lead_search USING gin (folded gin_trgm_ops);

CREATE TABLE interaction (
    id          uuid PRIMARY KEY,
    lead_id     uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    type        text NOT NULL,
    description text NOT NULL,
    result      text,
    user_id     uuid REFERENCES app_user (id),
    at          timestamptz NOT NULL,
    before      jsonb,
    after       jsonb
);

CREATE INDEX interaction_of_lead ON interaction (lead_id, at, id);

ALTER TABLE interaction ENABLE ROW LEVEL SECURITY;
ALTER TABLE interaction FORCE ROW LEVEL SECURITY;
CREATE POLICY interaction_scope ON interaction
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = interaction.lead_id)
    );
