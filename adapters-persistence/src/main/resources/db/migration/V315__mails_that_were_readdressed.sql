-- A mail that is planned anew gets another id; those that it had before are forgotten with it.
ALTER TABLE followup ADD COLUMN former_mails uuid[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE FUNCTION forget_mail() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM mail WHERE id = ANY (OLD.former_mails || OLD.mail_id);
    RETURN NULL;
END
$$;
