-- Who leaves is in no team any more, but what the person has closed stays with the team, whose manager
-- would see its history and its sales no longer. Open leads are handed over by the departure itself.
DROP TRIGGER app_user_moves ON app_user;
CREATE TRIGGER app_user_moves
    AFTER UPDATE OF team_id ON app_user
    FOR EACH ROW WHEN (old.team_id IS DISTINCT FROM new.team_id
        AND NOT (old.active AND NOT new.active AND new.team_id IS NULL))
    EXECUTE FUNCTION lead_team_follows_assignee();
