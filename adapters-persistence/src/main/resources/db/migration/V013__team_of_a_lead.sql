-- The team of a lead is its assignee's. When a person changes team, the leads go along in the same
-- transaction, so that nobody of the old team sees them any longer. A trigger, because every way in
-- which people are moved must keep to it.
CREATE FUNCTION lead_team_follows_assignee() RETURNS trigger
    LANGUAGE plpgsql
AS
$$
DECLARE
    before text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM set_config('huni.scope', 'all', true);
    UPDATE lead SET team_id = new.team_id
    WHERE assignee_id = new.id AND team_id IS DISTINCT FROM new.team_id;
    PERFORM set_config('huni.scope', before, true);
    RETURN NULL;
END
$$;

CREATE TRIGGER app_user_moves
    AFTER UPDATE OF team_id ON app_user
    FOR EACH ROW WHEN (old.team_id IS DISTINCT FROM new.team_id)
    EXECUTE FUNCTION lead_team_follows_assignee();

SET LOCAL huni.scope = 'all';

UPDATE lead SET team_id = app_user.team_id
FROM app_user
WHERE app_user.id = lead.assignee_id AND lead.team_id IS DISTINCT FROM app_user.team_id;

-- Both columns in one direction, so that a page of a connection's runs is one range of the index.
DROP INDEX sync_run_of_connection;
CREATE INDEX sync_run_of_connection ON sync_run (connection_id, id);
