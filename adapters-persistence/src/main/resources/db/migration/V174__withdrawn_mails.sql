-- A mail that stands or falls with something else is withdrawn with it before it could leave.
ALTER TABLE mail ADD COLUMN about text;

CREATE INDEX mail_about ON mail (about) WHERE about IS NOT NULL;

ALTER TABLE mail DROP CONSTRAINT mail_state_check;
ALTER TABLE mail ADD CONSTRAINT mail_state_check
    CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'EXPIRED', 'WITHDRAWN')) NOT VALID;
ALTER TABLE mail VALIDATE CONSTRAINT mail_state_check;
