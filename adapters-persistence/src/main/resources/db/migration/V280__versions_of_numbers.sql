-- By what a reader knows that an answer made of the kept numbers still holds: what was folded until now,
-- and how many changes of the reader's scope wait to be folded. Changes are only added and folded all
-- at once, so that the same two numbers are the same numbers, without anybody having to wait for a
-- row that all would write.

-- Moves with each fold that had something to fold, and with each recount.
CREATE TABLE number_version (
    kind    text PRIMARY KEY CHECK (kind IN ('LEADS', 'INTERACTIONS')),
    version bigint NOT NULL
);

INSERT INTO number_version VALUES ('LEADS', 0), ('INTERACTIONS', 0);

-- A row for each change of what stands beside numbers: names, teams, targets. Gone with the next fold.
CREATE TABLE number_name_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);

CREATE FUNCTION number_version_moves() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE number_version SET version = version + 1 WHERE kind = TG_ARGV[0];
    RETURN NULL;
END
$$;

CREATE FUNCTION number_changes_fold() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM folded) THEN
        UPDATE number_version SET version = version + 1 WHERE kind = TG_ARGV[0];
        IF TG_ARGV[0] = 'LEADS' THEN
            DELETE FROM number_name_change;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION number_names_move() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO number_name_change DEFAULT VALUES;
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_changes_fold AFTER DELETE ON lead_count_change
    REFERENCING OLD TABLE AS folded
    FOR EACH STATEMENT EXECUTE FUNCTION number_changes_fold('LEADS');
CREATE TRIGGER interaction_changes_fold AFTER DELETE ON interaction_change
    REFERENCING OLD TABLE AS folded
    FOR EACH STATEMENT EXECUTE FUNCTION number_changes_fold('INTERACTIONS');

-- Only a recount takes figures away.
CREATE TRIGGER lead_figure_recounted AFTER DELETE ON lead_figure
    FOR EACH STATEMENT EXECUTE FUNCTION number_version_moves('LEADS');
CREATE TRIGGER interaction_figure_recounted AFTER DELETE ON interaction_figure
    FOR EACH STATEMENT EXECUTE FUNCTION number_version_moves('INTERACTIONS');

-- Also when somebody loads leads without triggers and counts them afterwards.
ALTER TABLE lead_count_change ENABLE ALWAYS TRIGGER lead_changes_fold;
ALTER TABLE interaction_change ENABLE ALWAYS TRIGGER interaction_changes_fold;
ALTER TABLE lead_figure ENABLE ALWAYS TRIGGER lead_figure_recounted;
ALTER TABLE interaction_figure ENABLE ALWAYS TRIGGER interaction_figure_recounted;

CREATE TRIGGER app_user_beside_numbers
    AFTER INSERT OR DELETE OR UPDATE OF name, team_id, distributor_id ON app_user
    FOR EACH STATEMENT EXECUTE FUNCTION number_names_move();
CREATE TRIGGER team_beside_numbers AFTER INSERT OR DELETE OR UPDATE OF name ON team
    FOR EACH STATEMENT EXECUTE FUNCTION number_names_move();
CREATE TRIGGER distributor_beside_numbers
    AFTER INSERT OR DELETE OR UPDATE OF name, response_target_seconds ON distributor
    FOR EACH STATEMENT EXECUTE FUNCTION number_names_move();

-- A campaign is called as its newest lead calls it, whatever else becomes of that lead.
CREATE TRIGGER lead_campaign_beside_numbers AFTER UPDATE OF campaign_name, submitted_at ON lead
    FOR EACH ROW WHEN (OLD.campaign_name IS DISTINCT FROM NEW.campaign_name
        OR OLD.submitted_at <> NEW.submitted_at)
    EXECUTE FUNCTION number_names_move();
CREATE TRIGGER lead_gone_beside_numbers AFTER DELETE ON lead
    FOR EACH STATEMENT EXECUTE FUNCTION number_names_move();
