-- Leads offered to distributors: who is asked, until when, what they say; and rules that offer new leads.

-- What a distributor may know of a lead before it has accepted lies in the offer itself, masked, so
-- that row-level security never has to show the lead.
CREATE TABLE offer (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    from_id       uuid REFERENCES distributor (id),
    offered_by    uuid REFERENCES app_user (id),
    team_id       uuid REFERENCES team (id),
    rule          text,
    job_id        uuid,
    distributors  uuid[] NOT NULL,
    within_hours  integer NOT NULL,
    working_hours boolean NOT NULL,
    together      boolean NOT NULL,
    note          text NOT NULL,
    state         text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    preview       jsonb NOT NULL,
    at            timestamptz NOT NULL,
    ended_at      timestamptz,
    version       integer NOT NULL
);

-- A lead is offered once at a time, whoever offers it.
CREATE UNIQUE INDEX offer_open_of_lead ON offer (lead_id) WHERE state = 'OPEN';
CREATE INDEX offer_of_lead ON offer (lead_id, id);
CREATE INDEX offer_of_state ON offer (state, id);
CREATE INDEX offer_of_job ON offer (job_id) WHERE job_id IS NOT NULL;
CREATE INDEX offer_from ON offer (from_id) WHERE from_id IS NOT NULL;
CREATE INDEX offer_of_person ON offer (offered_by) WHERE offered_by IS NOT NULL;
CREATE INDEX offer_of_team ON offer (team_id) WHERE team_id IS NOT NULL;

-- Who offered it stands here again: a policy that looked it up would go round in circles.
CREATE TABLE offer_ask (
    offer_id       uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    position       integer NOT NULL,
    distributor_id uuid NOT NULL REFERENCES distributor (id),
    lead_id        uuid NOT NULL,
    offered_by     uuid,
    team_id        uuid,
    state          text NOT NULL CHECK (state IN
        ('WAITING', 'OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'TAKEN')),
    asked_at       timestamptz,
    due_at         timestamptz,
    answered_at    timestamptz,
    answered_by    uuid REFERENCES app_user (id),
    reason         text,
    note           text,
    PRIMARY KEY (offer_id, position)
);

CREATE INDEX offer_ask_of_distributor ON offer_ask (distributor_id, offer_id);
CREATE INDEX offer_ask_answered_by ON offer_ask (answered_by) WHERE answered_by IS NOT NULL;
CREATE INDEX offer_ask_due ON offer_ask (due_at) WHERE state = 'OPEN';

ALTER TABLE offer_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_ask FORCE ROW LEVEL SECURITY;
CREATE POLICY offer_ask_scope ON offer_ask
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor')) AND state <> 'WAITING'
        OR team_id = (SELECT scope_id('team'))
        OR offered_by = (SELECT scope_id('user'))
        OR (SELECT coalesce(scope_id('team'), scope_id('user')) IS NOT NULL)
            AND EXISTS (SELECT FROM lead WHERE lead.id = offer_ask.lead_id)
    );

ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer FORCE ROW LEVEL SECURITY;
CREATE POLICY offer_scope ON offer
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR (SELECT scope_id('distributor') IS NOT NULL)
            AND EXISTS (SELECT FROM offer_ask WHERE offer_ask.offer_id = offer.id)
        OR team_id = (SELECT scope_id('team'))
        OR offered_by = (SELECT scope_id('user'))
        OR (SELECT coalesce(scope_id('team'), scope_id('user')) IS NOT NULL)
            AND EXISTS (SELECT FROM lead WHERE lead.id = offer.lead_id)
    );

-- The history goes along with the lead, but for what other distributors have said.
ALTER POLICY interaction_scope ON interaction
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = interaction.lead_id)
            AND (type <> 'OFFER' OR (SELECT scope_id('distributor') IS NULL)
                OR after ->> 'distributorId' = (SELECT scope_id('distributor')::text))
    );

-- What people do to offers; what the program does to them stands in the history of their leads.
CREATE TRIGGER audited_insert AFTER INSERT ON offer REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT WHEN (coalesce(current_setting('huni.origin', true), '') <> '')
    EXECUTE FUNCTION audit_change('', 'preview,offered_by,team_id,at,ended_at');
CREATE TRIGGER audited_update AFTER UPDATE ON offer
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT WHEN (coalesce(current_setting('huni.origin', true), '') <> '')
    EXECUTE FUNCTION audit_change('', 'preview,offered_by,team_id,at,ended_at');

CREATE TABLE offer_job (
    job_id uuid PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    terms  jsonb NOT NULL
);

CREATE TABLE offer_rule (
    id            uuid PRIMARY KEY,
    position      integer NOT NULL,
    name          text NOT NULL,
    active        boolean NOT NULL,
    conditions    jsonb NOT NULL,
    method        text NOT NULL CHECK (method IN ('ROUND_ROBIN', 'WEIGHTED', 'LEAST_OPEN')),
    within_hours  integer NOT NULL,
    working_hours boolean NOT NULL,
    version       integer NOT NULL
);

SELECT audit_table('offer_rule', '', 'position');

CREATE TABLE offer_rule_member (
    rule_id        uuid NOT NULL REFERENCES offer_rule (id) ON DELETE CASCADE,
    distributor_id uuid NOT NULL REFERENCES distributor (id),
    position       integer NOT NULL,
    weight         integer NOT NULL,
    turns          bigint NOT NULL DEFAULT 0,
    last_turn_at   timestamptz,
    PRIMARY KEY (rule_id, distributor_id)
);

CREATE INDEX offer_rule_member_of_distributor ON offer_rule_member (distributor_id);

-- Enough of a name or a number to be recognised by who knows it, not to be called.
CREATE FUNCTION masked_name(name text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT string_agg(left(word, 1) || '•••', ' ' ORDER BY place)
        FROM regexp_split_to_table(trim(name), '\s+') WITH ORDINALITY AS words(word, place)
        WHERE word <> '');

CREATE FUNCTION masked_phone(phone text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN left(phone, 3) || ' ••• ••• ' || right(phone, 2);

-- Rules of offers are called by their names, too.
CREATE OR REPLACE FUNCTION audit_names(entries jsonb) RETURNS jsonb
    LANGUAGE sql STABLE AS
$$
    WITH said AS (
        SELECT DISTINCT (value #>> '{}')::uuid AS id
        FROM jsonb_path_query(entries, '$.** ? (@.type() == "string")
            ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")') AS value
    )
    SELECT coalesce(jsonb_object_agg(id, name), '{}') FROM (
        SELECT id, name FROM app_user WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM distributor WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM team WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM own_role WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM api_token WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM assignment_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM offer_rule WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, name FROM connection WHERE id IN (SELECT id FROM said)
        UNION ALL SELECT id, display_name FROM lead
        WHERE id IN (SELECT id FROM said) AND display_name <> ''
        UNION ALL SELECT o.id, l.display_name FROM offer o JOIN lead l ON l.id = o.lead_id
        WHERE o.id IN (SELECT id FROM said) AND l.display_name <> ''
    ) AS known
    WHERE name IS NOT NULL
$$;
