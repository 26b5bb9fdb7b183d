-- When a waiting lead was last offered to the rules: many that wait for one team let the others have their turn.

ALTER TABLE lead_to_assign ADD COLUMN tried_at timestamptz;
UPDATE lead_to_assign SET tried_at = since;
ALTER TABLE lead_to_assign ALTER COLUMN tried_at SET NOT NULL;

CREATE INDEX lead_to_assign_next ON lead_to_assign (tried_at, since, lead_id);
DROP INDEX lead_to_assign_since;
