-- What goes with mails, sealed like what they say; mails to many carry the same one.
CREATE TABLE mail_file (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    type       text NOT NULL,
    content    bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX mail_file_age ON mail_file (created_at);

-- Sealed bytes do not get smaller.
ALTER TABLE mail_file ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE mail ADD COLUMN file_id uuid REFERENCES mail_file (id) ON DELETE SET NULL;

CREATE INDEX mail_of_file ON mail (file_id) WHERE file_id IS NOT NULL;
