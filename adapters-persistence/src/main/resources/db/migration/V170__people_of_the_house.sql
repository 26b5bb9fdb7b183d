-- Whoever no longer speaks for a distributor is none of its people, also where the role was changed
-- before the program saw to it.

UPDATE app_user SET distributor_id = NULL, version = version + 1
WHERE distributor_id IS NOT NULL AND role <> 'DISTRIBUTOR'
    AND NOT EXISTS (
        SELECT FROM own_role r WHERE r.id = app_user.own_role_id AND r.scope = 'DISTRIBUTOR');

-- A role of the organisation's own takes its holders along when it becomes one of the house.
CREATE FUNCTION own_role_leaves_distributor() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE app_user SET distributor_id = NULL, version = version + 1
    WHERE own_role_id = NEW.id AND distributor_id IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER own_role_leaves_distributor AFTER UPDATE OF scope ON own_role
    FOR EACH ROW WHEN (OLD.scope = 'DISTRIBUTOR' AND NEW.scope <> 'DISTRIBUTOR')
    EXECUTE FUNCTION own_role_leaves_distributor();
