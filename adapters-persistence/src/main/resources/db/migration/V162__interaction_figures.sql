-- How much people do about leads: of what kind, with which result, on which day. An interaction
-- counts for those whom the lead belonged to when it happened, and stays theirs.

ALTER TABLE interaction
    ADD COLUMN distributor_id uuid,
    ADD COLUMN team_id        uuid,
    ADD COLUMN campaign_id    text,
    -- Null when it does not count: captures, what was undone, its undoing, and everything about tests.
    ADD COLUMN source         text;

CREATE FUNCTION interaction_belongs() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    SELECT lead.distributor_id, lead.team_id, lead.campaign_id, lead.source
    INTO NEW.distributor_id, NEW.team_id, NEW.campaign_id, NEW.source
    FROM lead WHERE lead.id = NEW.lead_id AND NOT lead.test;
    RETURN NEW;
END
$$;

CREATE TRIGGER interaction_belongs BEFORE INSERT ON interaction
    FOR EACH ROW WHEN (NEW.type <> 'CAPTURED' AND NEW.result IS DISTINCT FROM 'UNDONE')
    EXECUTE FUNCTION interaction_belongs();

-- The tally of one interaction: twelve digits for each kind, as in lead_tally. From the lowest: calls by
-- their result (talked, not reached, busy, call back, wrong number, any other), e-mails, messages, notes,
-- changes of status, assignments, transfers, offers, tags, edits, exports, and everything else.
CREATE FUNCTION interaction_tally(type text, result text) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE type
        WHEN 'CALL' THEN CASE result WHEN 'TALKED' THEN 1 WHEN 'NOT_REACHED' THEN 1e12
            WHEN 'BUSY' THEN 1e24 WHEN 'CALL_BACK' THEN 1e36 WHEN 'WRONG_NUMBER' THEN 1e48
            ELSE 1e60 END
        WHEN 'EMAIL' THEN 1e72
        WHEN 'MESSAGE' THEN 1e84
        WHEN 'NOTE' THEN 1e96
        WHEN 'STATUS_CHANGE' THEN 1e108
        WHEN 'ASSIGNMENT' THEN 1e120
        WHEN 'TRANSFER' THEN 1e132
        WHEN 'OFFER' THEN 1e144
        WHEN 'TAG' THEN 1e156
        WHEN 'EDIT' THEN 1e168
        WHEN 'EXPORT' THEN 1e180
        ELSE 1e192 END;

-- What statements have changed of the numbers and nobody has folded yet.
CREATE TABLE interaction_change (
    day            date NOT NULL,
    source         text NOT NULL,
    distributor_id uuid,
    team_id        uuid,
    user_id        uuid,
    campaign_id    text,
    tally          numeric NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- By the days on which they happened; spans and kinds as in lead_figure. PERSON is who did it.
CREATE TABLE interaction_figure (
    kind           text NOT NULL CHECK (kind IN
        ('ALL', 'DISTRIBUTOR', 'TEAM', 'PERSON', 'CAMPAIGN', 'FINEST')),
    span           smallint NOT NULL CHECK (span IN (0, 1, 4, 16, 64)),
    day            date NOT NULL,
    source         text NOT NULL,
    distributor_id uuid,
    team_id        uuid,
    user_id        uuid,
    campaign_id    text,
    tally          numeric NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    CONSTRAINT interaction_figure_of UNIQUE NULLS NOT DISTINCT (
        kind, span, day, source, distributor_id, team_id, user_id, campaign_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX interaction_figure_of_distributor ON interaction_figure (distributor_id, span, day)
    WHERE kind = 'FINEST';
CREATE INDEX interaction_figure_of_team ON interaction_figure (team_id, span, day)
    WHERE kind = 'FINEST';
CREATE INDEX interaction_figure_of_person ON interaction_figure (user_id, span, day)
    WHERE kind = 'FINEST';
CREATE INDEX interaction_figure_of_campaign ON interaction_figure (campaign_id, span, day)
    WHERE kind = 'FINEST';

ALTER TABLE interaction_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE interaction_figure FORCE ROW LEVEL SECURITY;
CREATE POLICY interaction_figure_scope ON interaction_figure
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR user_id = (SELECT scope_id('user'))
    );

ALTER TABLE interaction_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE interaction_change FORCE ROW LEVEL SECURITY;
CREATE POLICY interaction_change_scope ON interaction_change FOR SELECT
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR user_id = (SELECT scope_id('user'))
    );
CREATE POLICY interaction_change_adds ON interaction_change FOR INSERT WITH CHECK (true);
CREATE POLICY interaction_change_folds ON interaction_change FOR DELETE
    USING ((SELECT coalesce(current_setting('huni.scope', true), '') = 'all'));

CREATE FUNCTION count_interactions() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    zone text := organisation_zone();
BEGIN
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO interaction_change (
            day, source, distributor_id, team_id, user_id, campaign_id, tally)
        SELECT (at AT TIME ZONE zone)::date, source, distributor_id, team_id, user_id, campaign_id,
            sum(interaction_tally(type, result))
        FROM new_rows WHERE source IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO interaction_change (
            day, source, distributor_id, team_id, user_id, campaign_id, tally)
        SELECT (at AT TIME ZONE zone)::date, source, distributor_id, team_id, user_id, campaign_id,
            -sum(interaction_tally(type, result))
        FROM old_rows WHERE source IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER interaction_counted_insert AFTER INSERT ON interaction
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_interactions();
CREATE TRIGGER interaction_counted_delete AFTER DELETE ON interaction
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_interactions();

-- What tells that a lead was changed, and can be undone; a call or a note stays said.
CREATE FUNCTION interaction_changes_lead(type text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN type IN ('STATUS_CHANGE', 'ASSIGNMENT', 'TRANSFER', 'TAG', 'EDIT', 'DELETE', 'RESTORE');

-- A change that is undone was never made. Only the last one of a lead can be undone, and all that is
-- told of one change bears the same moment.
CREATE FUNCTION interaction_takes_back() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM new_rows WHERE result = 'UNDONE') THEN
        UPDATE interaction SET source = NULL
        FROM (
            SELECT lead_id, max(at) AS at FROM interaction
            WHERE lead_id IN (SELECT lead_id FROM new_rows WHERE result = 'UNDONE')
                AND interaction_changes_lead(type) AND result IS DISTINCT FROM 'UNDONE'
            GROUP BY lead_id
        ) AS undone
        WHERE interaction.lead_id = undone.lead_id AND interaction.at = undone.at
            AND interaction_changes_lead(type) AND source IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER interaction_takes_back AFTER INSERT ON interaction REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION interaction_takes_back();

-- Everything counted anew, from the interactions alone.
CREATE VIEW interaction_figure_anew WITH (security_invoker = true) AS
    WITH base AS (
        SELECT (at AT TIME ZONE (SELECT organisation_zone()))::date AS day, source,
            distributor_id, team_id, user_id, campaign_id,
            sum(interaction_tally(type, result)) AS tally
        FROM interaction WHERE source IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6
    )
    SELECT k.kind, s.span, s.begins AS day, b.source, k.of_distributor AS distributor_id,
        k.of_team AS team_id, k.of_person AS user_id, k.of_campaign AS campaign_id,
        sum(b.tally) AS tally
    FROM base b
    CROSS JOIN LATERAL figure_kinds(
        b.distributor_id, b.team_id, b.user_id, b.campaign_id) AS k
    CROSS JOIN LATERAL figure_spans(b.day) AS s
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE FUNCTION fold_interactions() RETURNS bigint
    LANGUAGE plpgsql AS
$$
DECLARE
    folded bigint;
BEGIN
    IF NOT pg_try_advisory_xact_lock(7303018) THEN
        RETURN 0;
    END IF;
    WITH taken AS (
        DELETE FROM interaction_change RETURNING *
    ), base AS (
        SELECT day, source, distributor_id, team_id, user_id, campaign_id, sum(tally) AS tally
        FROM taken GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(tally) <> 0
    ), kept AS (
        INSERT INTO interaction_figure
        SELECT k.kind, s.span, s.begins, b.source, k.of_distributor, k.of_team, k.of_person,
            k.of_campaign, sum(b.tally)
        FROM base b
        CROSS JOIN LATERAL figure_kinds(
            b.distributor_id, b.team_id, b.user_id, b.campaign_id) AS k
        CROSS JOIN LATERAL figure_spans(b.day) AS s
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
        ON CONFLICT ON CONSTRAINT interaction_figure_of DO UPDATE SET
            tally = interaction_figure.tally + excluded.tally
    )
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END
$$;

CREATE FUNCTION recount_interactions() RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    before text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM pg_advisory_xact_lock(7303018);
    LOCK TABLE interaction IN SHARE ROW EXCLUSIVE MODE;
    PERFORM set_config('huni.scope', 'all', true);
    DELETE FROM interaction_change;
    DELETE FROM interaction_figure;
    INSERT INTO interaction_figure SELECT * FROM interaction_figure_anew;
    PERFORM set_config('huni.scope', before, true);
END
$$;

CREATE FUNCTION recount_interactions_anew() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM recount_interactions();
    RETURN NULL;
END
$$;

CREATE TRIGGER interaction_days_move AFTER UPDATE OF time_zone ON organisation
    FOR EACH ROW WHEN (OLD.time_zone <> NEW.time_zone)
    EXECUTE FUNCTION recount_interactions_anew();
CREATE TRIGGER interaction_days_begin AFTER INSERT ON organisation
    FOR EACH ROW EXECUTE FUNCTION recount_interactions_anew();
CREATE TRIGGER interaction_counted_truncate AFTER TRUNCATE ON interaction
    FOR EACH STATEMENT EXECUTE FUNCTION recount_interactions_anew();

-- Where the numbers that are kept differ from those counted anew; none when all is well.
CREATE FUNCTION interaction_figure_differences() RETURNS TABLE (difference text)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH kept AS (
        SELECT kind, span, day, source, distributor_id, team_id, user_id, campaign_id,
            sum(tally) AS tally
        FROM (
            SELECT kind, span, day, source, distributor_id, team_id, user_id, campaign_id, tally
            FROM interaction_figure
            UNION ALL
            SELECT k.kind, s.span, s.begins, c.source, k.of_distributor, k.of_team, k.of_person,
                k.of_campaign, c.tally
            FROM interaction_change c
            CROSS JOIN LATERAL figure_kinds(
                c.distributor_id, c.team_id, c.user_id, c.campaign_id) AS k
            CROSS JOIN LATERAL figure_spans(c.day) AS s
        ) AS figure
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(tally) <> 0
    ), anew AS (
        SELECT * FROM interaction_figure_anew
    )
    (SELECT 'kept ' || kept::text FROM kept
        EXCEPT ALL SELECT 'kept ' || anew::text FROM anew)
    UNION ALL
    (SELECT 'counted ' || anew::text FROM anew
        EXCEPT ALL SELECT 'counted ' || kept::text FROM kept);
END;

SET LOCAL huni.scope = 'all';

UPDATE interaction SET distributor_id = lead.distributor_id, team_id = lead.team_id,
    campaign_id = lead.campaign_id, source = lead.source
FROM lead
WHERE lead.id = interaction.lead_id AND NOT lead.test AND interaction.type <> 'CAPTURED'
    AND interaction.result IS DISTINCT FROM 'UNDONE';

UPDATE interaction SET source = NULL
FROM interaction undoing
WHERE undoing.result = 'UNDONE' AND undoing.lead_id = interaction.lead_id
    AND interaction.source IS NOT NULL AND interaction_changes_lead(interaction.type)
    AND interaction.at = (
        SELECT max(earlier.at) FROM interaction earlier
        WHERE earlier.lead_id = undoing.lead_id AND earlier.at <= undoing.at
            AND interaction_changes_lead(earlier.type)
            AND earlier.result IS DISTINCT FROM 'UNDONE');

CREATE TRIGGER interaction_counted_update AFTER UPDATE ON interaction
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_interactions();

SELECT recount_interactions();
