-- A row whose lead was put back says so, so that a receipt adds up.

ALTER TABLE import_row DROP CONSTRAINT import_row_outcome_check;
ALTER TABLE import_row ADD CONSTRAINT import_row_outcome_check CHECK (outcome IN
    ('CREATED', 'UPDATED', 'SKIPPED', 'FAILED', 'UNDONE'))
    NOT VALID;
ALTER TABLE import_row VALIDATE CONSTRAINT import_row_outcome_check;
