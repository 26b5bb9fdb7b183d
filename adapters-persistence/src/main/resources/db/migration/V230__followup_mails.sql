-- Mails to leads: templates of them, rules that send them, what was sent, and who wants none.

-- Whom the reader answers, and where the reader says that no such mail shall come any more. Only
-- mails that a person may refuse have one.
ALTER TABLE mail ADD COLUMN envelope jsonb;

-- An address is known here by its digest: that somebody wants no mails outlives the person's data.
CREATE TABLE mail_opt_out (
    digest text PRIMARY KEY,
    at     timestamptz NOT NULL,
    -- Nobody when the person said so.
    by_id  uuid REFERENCES app_user (id)
);

CREATE INDEX mail_opt_out_by ON mail_opt_out (by_id) WHERE by_id IS NOT NULL;

CREATE FUNCTION address_digest(address text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN encode(sha256(convert_to(lower(address COLLATE "C"), 'UTF8')), 'hex');

SELECT audit_table('mail_opt_out', '', '');

-- Of the house without an owner; of a team or of a distributor else. shared: the house's
-- distributors may use it, too.
CREATE TABLE followup_template (
    id             uuid PRIMARY KEY,
    distributor_id uuid REFERENCES distributor (id),
    team_id        uuid REFERENCES team (id),
    name           text NOT NULL,
    language       text NOT NULL CHECK (language IN ('TR', 'EN', 'AR')),
    subject        text NOT NULL,
    body           text NOT NULL,
    shared         boolean NOT NULL,
    version        integer NOT NULL
);

CREATE INDEX followup_template_of_distributor ON followup_template (distributor_id)
    WHERE distributor_id IS NOT NULL;
CREATE INDEX followup_template_of_team ON followup_template (team_id) WHERE team_id IS NOT NULL;

SELECT audit_table('followup_template', '', '');

-- Sends a template when a lead reaches a status. Empty lists and nulls ask nothing.
CREATE TABLE followup_rule (
    id             uuid PRIMARY KEY,
    distributor_id uuid REFERENCES distributor (id),
    team_id        uuid REFERENCES team (id),
    name           text NOT NULL,
    active         boolean NOT NULL,
    from_status    text,
    to_status      text NOT NULL,
    distributors   uuid[] NOT NULL,
    sources        text[] NOT NULL,
    forms          text[] NOT NULL,
    template_id    uuid NOT NULL REFERENCES followup_template (id),
    delay_minutes  integer NOT NULL,
    working_hours  boolean NOT NULL,
    version        integer NOT NULL
);

CREATE INDEX followup_rule_of_template ON followup_rule (template_id);
CREATE INDEX followup_rule_of_status ON followup_rule (to_status) WHERE active;
CREATE INDEX followup_rule_of_distributor ON followup_rule (distributor_id)
    WHERE distributor_id IS NOT NULL;
CREATE INDEX followup_rule_of_team ON followup_rule (team_id) WHERE team_id IS NOT NULL;

SELECT audit_table('followup_rule', '', '');

-- A mail to one lead, from the wish until it has left. Of a rule's mail the text is written when it
-- goes; mail_id names it in the outbox of mails, anew each time it is planned.
CREATE TABLE followup (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    mail_id       uuid NOT NULL UNIQUE,
    rule_id       uuid REFERENCES followup_rule (id) ON DELETE SET NULL,
    rule_name     text,
    template_id   uuid REFERENCES followup_template (id) ON DELETE SET NULL,
    template_name text,
    by_id         uuid REFERENCES app_user (id),
    language      text NOT NULL CHECK (language IN ('TR', 'EN', 'AR')),
    subject       text,
    body          text,
    state         text NOT NULL CHECK (state IN
        ('SCHEDULED', 'WAITING', 'SENT', 'FAILED', 'WITHDRAWN')),
    reason        text,
    due_at        timestamptz NOT NULL,
    at            timestamptz NOT NULL,
    ended_at      timestamptz,
    -- Whether the history of the lead says that it was sent.
    told          boolean NOT NULL DEFAULT false
);

-- A lead gets a rule's mail once.
CREATE UNIQUE INDEX followup_once ON followup (rule_id, lead_id) WHERE rule_id IS NOT NULL;
CREATE INDEX followup_of_lead ON followup (lead_id, at);
CREATE INDEX followup_due ON followup (due_at) WHERE state = 'SCHEDULED';
CREATE INDEX followup_to_tell ON followup (ended_at) WHERE state = 'SENT' AND NOT told;
CREATE INDEX followup_of_template ON followup (template_id) WHERE template_id IS NOT NULL;
CREATE INDEX followup_by ON followup (by_id) WHERE by_id IS NOT NULL;

ALTER TABLE followup ENABLE ROW LEVEL SECURITY;
ALTER TABLE followup FORCE ROW LEVEL SECURITY;
CREATE POLICY followup_scope ON followup
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = followup.lead_id)
    );

-- What becomes of a mail in the outbox becomes of it here in the same transaction.
CREATE FUNCTION follow_mail() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    scope text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM set_config('huni.scope', 'all', true);
    UPDATE followup SET state = CASE NEW.state WHEN 'EXPIRED' THEN 'WITHDRAWN' ELSE NEW.state END,
        reason = CASE WHEN NEW.state = 'FAILED' THEN NEW.fault
            WHEN NEW.state <> 'WITHDRAWN' THEN NULL
            ELSE coalesce(reason, CASE WHEN EXISTS (SELECT FROM mail_opt_out
                WHERE digest = address_digest(NEW.recipient)) THEN 'OPTED_OUT' END) END,
        ended_at = CASE WHEN NEW.state = 'WAITING' THEN NULL
            ELSE coalesce(NEW.sent_at, clock_timestamp()) END
    WHERE mail_id = NEW.id AND (state <> 'SENT' OR NOT told);
    PERFORM set_config('huni.scope', scope, true);
    RETURN NULL;
END
$$;

CREATE TRIGGER mail_followed AFTER UPDATE OF state ON mail
    FOR EACH ROW WHEN (NEW.envelope IS NOT NULL AND NEW.state <> OLD.state)
    EXECUTE FUNCTION follow_mail();

-- Whatever forgets the lead forgets its mails, wherever they are.
CREATE FUNCTION forget_mail() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM mail WHERE id = OLD.mail_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER followup_forgotten AFTER DELETE ON followup
    FOR EACH ROW EXECUTE FUNCTION forget_mail();

-- Whether a lead is where a rule's mail was meant for it. What greets a new lead is still right when
-- somebody has got it, until it is answered.
CREATE FUNCTION followup_holds(wanted text, status text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN status = wanted OR wanted = 'NEW' AND status = 'ASSIGNED';

-- Why a mail that waits must not go, if it must not.
CREATE FUNCTION followup_hindrance(lead_id uuid, rule_id uuid, by_id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        SELECT CASE
            WHEN lead.deleted_at IS NOT NULL THEN 'LEAD_DELETED'
            WHEN lead.email IS NULL THEN 'NO_ADDRESS'
            WHEN EXISTS (SELECT FROM mail_opt_out WHERE digest = address_digest(lead.email))
                THEN 'OPTED_OUT'
            WHEN followup_hindrance.by_id IS NOT NULL THEN NULL
            WHEN rule.id IS NULL OR NOT rule.active THEN 'RULE_OFF'
            WHEN NOT followup_holds(rule.to_status, lead.status) THEN 'LEFT_STATUS'
            WHEN jsonb_path_exists(lead.consents, '$[*] ? (@.checked == false)') THEN 'NO_CONSENT'
        END
        FROM lead LEFT JOIN followup_rule rule ON rule.id = followup_hindrance.rule_id
        WHERE lead.id = followup_hindrance.lead_id);
