-- News waits for who had the right to it when it was written: with another place, or none, it is
-- withdrawn before it could leave.
CREATE FUNCTION withdraw_news() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE about = 'person:' || NEW.id AND state NOT IN ('SENT', 'WITHDRAWN');
    RETURN NULL;
END
$$;

CREATE TRIGGER person_unmailed AFTER UPDATE OF active, role, distributor_id, team_id ON app_user
    FOR EACH ROW WHEN (NOT NEW.active AND OLD.active
        OR NEW.role <> OLD.role
        OR NEW.distributor_id IS DISTINCT FROM OLD.distributor_id
        OR NEW.team_id IS DISTINCT FROM OLD.team_id)
    EXECUTE FUNCTION withdraw_news();
