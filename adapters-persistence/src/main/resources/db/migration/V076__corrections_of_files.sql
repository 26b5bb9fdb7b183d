-- What leads were before a job corrected them, and which version it left them in.
CREATE TABLE lead_correction (
    job_id        uuid NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    lead_id       uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    before        jsonb NOT NULL,
    folded        text NOT NULL,
    version_after integer NOT NULL,
    PRIMARY KEY (job_id, lead_id)
);

CREATE INDEX lead_correction_of_lead ON lead_correction (lead_id);

ALTER TABLE lead_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_correction_scope ON lead_correction
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = lead_correction.lead_id)
    );
