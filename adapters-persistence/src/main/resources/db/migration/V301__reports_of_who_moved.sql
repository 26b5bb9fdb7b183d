-- Mails of a schedule are about it: 'report:' and its id. One that is stopped or deleted sends nothing
-- more, also not what still waits for the mail server; what somebody asked for by hand is made.
CREATE FUNCTION stop_reports() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM report_run WHERE schedule_id = OLD.id AND state = 'WAITING' AND NOT by_hand;
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE about = 'report:' || OLD.id AND state NOT IN ('SENT', 'WITHDRAWN');
    RETURN NULL;
END
$$;

CREATE TRIGGER report_schedule_stopped AFTER UPDATE OF active ON report_schedule
    FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION stop_reports();
CREATE TRIGGER report_schedule_deleted AFTER DELETE ON report_schedule
    FOR EACH ROW EXECUTE FUNCTION stop_reports();

-- Whoever goes to a distributor, from one, or to another, is not who was chosen: schedules of others
-- leave the person out, and its own stop until it has looked at who reads them.
CREATE FUNCTION part_with_reports() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE recipient = OLD.email AND state NOT IN ('SENT', 'WITHDRAWN')
        AND about IN (SELECT 'report:' || id FROM report_schedule WHERE NEW.id = ANY (people));
    UPDATE report_schedule SET people = array_remove(people, NEW.id)
    WHERE NEW.id = ANY (people) AND owner_id <> NEW.id;
    UPDATE report_schedule SET active = false, paused = 'OWNER_MOVED'
    WHERE owner_id = NEW.id AND active;
    RETURN NULL;
END
$$;

CREATE TRIGGER person_parts_with_reports AFTER UPDATE OF distributor_id ON app_user
    FOR EACH ROW WHEN (NEW.distributor_id IS DISTINCT FROM OLD.distributor_id)
    EXECUTE FUNCTION part_with_reports();

-- With another role, or none, what waits in the person's name is not sent; the next run judges anew.
CREATE FUNCTION hold_reports() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE state NOT IN ('SENT', 'WITHDRAWN') AND (
        about IN (SELECT 'report:' || id FROM report_schedule WHERE owner_id = NEW.id)
        OR NOT NEW.active AND recipient = OLD.email AND about LIKE 'report:%');
    RETURN NULL;
END
$$;

CREATE TRIGGER person_holds_reports AFTER UPDATE OF active, role, own_role_id ON app_user
    FOR EACH ROW WHEN (NOT NEW.active AND OLD.active OR NEW.role <> OLD.role
        OR NEW.own_role_id IS DISTINCT FROM OLD.own_role_id)
    EXECUTE FUNCTION hold_reports();

-- News and reports wait for the rights that there were; an own role that changes takes them back.
CREATE FUNCTION withdraw_news_of_role() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
    WHERE state NOT IN ('SENT', 'WITHDRAWN') AND about IN (
        SELECT 'person:' || id FROM app_user WHERE own_role_id = NEW.id
        UNION ALL
        SELECT 'report:' || s.id FROM report_schedule s JOIN app_user u ON u.id = s.owner_id
        WHERE u.own_role_id = NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER own_role_unmailed AFTER UPDATE OF rights, scope ON own_role
    FOR EACH ROW WHEN (NEW.rights <> OLD.rights OR NEW.scope <> OLD.scope)
    EXECUTE FUNCTION withdraw_news_of_role();

CREATE TRIGGER person_unmailed_by_role AFTER UPDATE OF own_role_id ON app_user
    FOR EACH ROW WHEN (NEW.own_role_id IS DISTINCT FROM OLD.own_role_id AND NEW.role = OLD.role)
    EXECUTE FUNCTION withdraw_news();
