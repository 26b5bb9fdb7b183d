-- Who takes a mail and its plan takes the mail first, as the relay does whose word of a mail changes
-- the plan. A lead that goes takes both.
CREATE FUNCTION hold_mails_of_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM FROM mail WHERE id IN (SELECT mail_id FROM followup WHERE lead_id = OLD.id)
    ORDER BY id FOR UPDATE;
    RETURN OLD;
END
$$;

CREATE TRIGGER lead_goes_after_mails BEFORE DELETE ON lead
    FOR EACH ROW EXECUTE FUNCTION hold_mails_of_lead();
