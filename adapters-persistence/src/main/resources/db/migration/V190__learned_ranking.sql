-- The learned chance that a lead converts: trainings with their model cards, the model in use, and the
-- chance of each lead with its reasons.

CREATE TABLE ranking_training (
    id       uuid PRIMARY KEY,
    asked_by uuid REFERENCES app_user (id),
    state    text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'NOT_ENOUGH', 'FAILED')),
    phase    text NOT NULL,
    percent  integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
    attempts integer NOT NULL,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz,
    data     jsonb,
    card     jsonb,
    problem  text
);

-- One at a time.
CREATE UNIQUE INDEX ranking_training_open ON ranking_training ((true))
    WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX ranking_training_latest ON ranking_training (asked_at, id);
CREATE INDEX ranking_training_asked_by ON ranking_training (asked_by) WHERE asked_by IS NOT NULL;

-- Holds one row, or none: a better model takes the place of the one before.
CREATE TABLE ranking_model (
    id          uuid PRIMARY KEY REFERENCES ranking_training (id),
    model       bytea NOT NULL,
    calibration jsonb NOT NULL
);

CREATE TABLE lead_chance (
    lead_id     uuid PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    model_id    uuid NOT NULL,
    probability double precision NOT NULL CHECK (probability > 0 AND probability < 1),
    reasons     jsonb NOT NULL,
    at          timestamptz NOT NULL
);

ALTER TABLE lead_chance ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_chance FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_chance_scope ON lead_chance
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = lead_chance.lead_id)
    );
