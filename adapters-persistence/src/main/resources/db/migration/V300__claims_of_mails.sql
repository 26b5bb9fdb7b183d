-- Of one claim alone: whoever hangs past its lease does not say of a mail what another knows better.
ALTER TABLE mail ADD COLUMN claim uuid;

-- Where no server takes them, mails end by their age.
CREATE INDEX mail_age ON mail (created_at);
CREATE INDEX mail_useless ON mail (useless_after)
    WHERE state = 'WAITING' AND useless_after IS NOT NULL;
