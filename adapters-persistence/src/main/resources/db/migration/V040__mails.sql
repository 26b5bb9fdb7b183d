-- Mails that were written, until and after a mail server takes them. What they say is sealed: some
-- hold links that open an account.
CREATE TABLE mail (
    id             uuid PRIMARY KEY,
    recipient      text NOT NULL,
    recipient_name text NOT NULL,
    subject        text NOT NULL,
    letter         bytea NOT NULL,
    confidential   boolean NOT NULL,
    state          text NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'EXPIRED')),
    attempts       integer NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    useless_after  timestamptz,
    sent_at        timestamptz,
    fault          text,
    answer         text
);

CREATE INDEX mail_due ON mail (due_at) WHERE state = 'WAITING';
CREATE INDEX mail_of_state ON mail (state, id);

-- Wakes the mail relay of every node when mails become due.
CREATE FUNCTION announce_mail() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('huni_mail', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER mail_announced
    AFTER INSERT ON mail
    FOR EACH STATEMENT EXECUTE FUNCTION announce_mail();
