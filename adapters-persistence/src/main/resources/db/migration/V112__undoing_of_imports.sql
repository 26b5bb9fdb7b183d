-- An import that is being put back is at work like one that runs, by a job of its own.

ALTER TABLE import_file ADD COLUMN undo_job uuid;

ALTER TABLE import_file DROP CONSTRAINT import_file_state_check;
ALTER TABLE import_file ADD CONSTRAINT import_file_state_check CHECK (state IN
    ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE'))
    NOT VALID;
ALTER TABLE import_file VALIDATE CONSTRAINT import_file_state_check;
