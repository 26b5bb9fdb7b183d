-- How many turns in a row got no page at the cursor of a pass: Meta answers one that it does not
-- know any more as if it were down.

ALTER TABLE sync_mark ADD COLUMN open_failures integer NOT NULL DEFAULT 0;
