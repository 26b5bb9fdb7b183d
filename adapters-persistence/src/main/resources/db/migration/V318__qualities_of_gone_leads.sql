-- A lead can go while it is judged, and what is written of it then is cleaned up later; of those that
-- went, so that nobody looks through all leads.
CREATE TABLE lead_gone (
    lead_id uuid PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now()
);

CREATE OR REPLACE FUNCTION lead_takes_quality_along() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM lead_quality USING old_rows WHERE lead_id = old_rows.id;
    INSERT INTO lead_gone (lead_id) SELECT id FROM old_rows
    ON CONFLICT (lead_id) DO UPDATE SET at = excluded.at;
    RETURN NULL;
END
$$;

SET LOCAL huni.scope = 'all';
DELETE FROM lead_quality q WHERE NOT EXISTS (SELECT FROM lead WHERE lead.id = q.lead_id);
