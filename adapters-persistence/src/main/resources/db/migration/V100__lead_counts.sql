-- How many leads there are, of every scope and any period, without counting them. Each statement
-- that changes leads writes what it changed of the numbers beside them, so that a number is right
-- with the commit of the change, and nobody waits for anybody else's number. A job folds these
-- changes into few rows.

-- A step of the funnel that a status says to be reached, and those before it. LOST says none.
CREATE FUNCTION lead_step(status text) RETURNS smallint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE status
        WHEN 'CONVERTED' THEN 3 WHEN 'CONTACTED' THEN 2 WHEN 'ASSIGNED' THEN 1 ELSE 0 END;

-- The furthest step of the statuses that a lead had before the one it has; null for none.
ALTER TABLE lead ADD COLUMN furthest smallint;

CREATE FUNCTION lead_remembers_step() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    NEW.furthest := nullif(greatest(lead_step(OLD.status), OLD.furthest), 0);
    RETURN NEW;
END
$$;

-- A change that is undone was never reached.
CREATE TRIGGER lead_remembers_step BEFORE UPDATE OF status ON lead
    FOR EACH ROW WHEN (NEW.status <> OLD.status
        AND coalesce(current_setting('huni.undoing', true), '') = '')
    EXECUTE FUNCTION lead_remembers_step();

SET LOCAL huni.scope = 'all';

UPDATE lead SET furthest = reached.step
FROM (
    SELECT lead_id, max(lead_step(before ->> 'status')) AS step FROM interaction
    WHERE type = 'STATUS_CHANGE' GROUP BY lead_id
) AS reached
WHERE reached.lead_id = lead.id AND reached.step > lead_step(lead.status);

-- What statements have changed of the numbers and nobody has folded yet. Those of leads in the trash are none.
CREATE TABLE lead_count_change (
    day            date NOT NULL,
    status         text NOT NULL,
    reached        smallint NOT NULL,
    test           boolean NOT NULL,
    distributor_id uuid,
    team_id        uuid,
    assignee_id    uuid,
    leads          bigint NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- A row of kind ALL counts the leads of a status that were sent on a day, by the calendar of the
-- organisation; DISTRIBUTOR, TEAM and PERSON those of each of them, PERSON with distributor and
-- team, so that every scope finds its people's. The day -infinity counts all days. assigned,
-- contacted and converted are those that ever reached the step, whatever their status is now.
CREATE TABLE lead_count (
    kind           text NOT NULL CHECK (kind IN ('ALL', 'DISTRIBUTOR', 'TEAM', 'PERSON')),
    distributor_id uuid,
    team_id        uuid,
    assignee_id    uuid,
    day            date NOT NULL,
    status         text NOT NULL,
    test           boolean NOT NULL,
    leads          bigint NOT NULL,
    unassigned     bigint NOT NULL,
    assigned       bigint NOT NULL,
    contacted      bigint NOT NULL,
    converted      bigint NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    CONSTRAINT lead_count_of UNIQUE NULLS NOT DISTINCT (
        kind, day, distributor_id, team_id, assignee_id, status, test)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX lead_count_of_all ON lead_count (day) WHERE kind = 'ALL';
CREATE INDEX lead_count_of_distributor ON lead_count (distributor_id, day)
    WHERE kind = 'DISTRIBUTOR';
CREATE INDEX lead_count_of_team ON lead_count (team_id, day) WHERE kind = 'TEAM';
CREATE INDEX lead_count_of_person ON lead_count (assignee_id, day) WHERE kind = 'PERSON';

ALTER TABLE lead_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_count FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_count_scope ON lead_count
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR assignee_id = (SELECT scope_id('user'))
    );

ALTER TABLE lead_count_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_count_change FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_count_change_scope ON lead_count_change FOR SELECT
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR assignee_id = (SELECT scope_id('user'))
    );
CREATE POLICY lead_count_change_adds ON lead_count_change FOR INSERT WITH CHECK (true);
CREATE POLICY lead_count_change_folds ON lead_count_change FOR DELETE
    USING ((SELECT coalesce(current_setting('huni.scope', true), '') = 'all'));

-- A change as rows of lead_count.
CREATE FUNCTION lead_count_rows(c lead_count_change) RETURNS TABLE (
    kind text, distributor_id uuid, team_id uuid, assignee_id uuid, day date, status text,
    test boolean, leads bigint, unassigned bigint, assigned bigint, contacted bigint,
    converted bigint)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT k.kind, k.distributor_id, k.team_id, k.assignee_id, d.day, c.status, c.test, c.leads,
        CASE WHEN c.assignee_id IS NULL THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 1 THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 2 THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 3 THEN c.leads ELSE 0 END
    FROM (VALUES
            ('ALL', NULL::uuid, NULL::uuid, NULL::uuid),
            ('DISTRIBUTOR', c.distributor_id, NULL, NULL),
            ('TEAM', NULL, c.team_id, NULL),
            ('PERSON', c.distributor_id, c.team_id, c.assignee_id)
        ) AS k (kind, distributor_id, team_id, assignee_id)
    CROSS JOIN (VALUES (c.day), ('-infinity'::date)) AS d (day);
END;

-- The numbers as they are now: sum up what you ask for.
CREATE VIEW lead_counted WITH (security_invoker = true) AS
    SELECT kind, distributor_id, team_id, assignee_id, day, status, test, leads, unassigned,
        assigned, contacted, converted
    FROM lead_count
    UNION ALL
    SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test, r.leads,
        r.unassigned, r.assigned, r.contacted, r.converted
    FROM lead_count_change c CROSS JOIN LATERAL lead_count_rows(c) AS r;

CREATE FUNCTION organisation_zone() RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT coalesce(max(time_zone), 'UTC') FROM organisation);

CREATE FUNCTION count_leads() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    zone text := organisation_zone();
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO lead_count_change
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            count(*)
        FROM new_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO lead_count_change
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            -count(*)
        FROM old_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7;
    ELSE
        INSERT INTO lead_count_change
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            sum(leads)
        FROM (
            SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id,
                -1 AS leads FROM old_rows WHERE deleted_at IS NULL
            UNION ALL
            SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id, 1
            FROM new_rows WHERE deleted_at IS NULL
        ) AS change
        GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(leads) <> 0;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER counted_insert AFTER INSERT ON lead REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_leads();
CREATE TRIGGER counted_update AFTER UPDATE ON lead
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_leads();
CREATE TRIGGER counted_delete AFTER DELETE ON lead REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_leads();

-- Folds every change that is committed; one node at a time, without waiting.
CREATE FUNCTION fold_lead_counts() RETURNS bigint
    LANGUAGE plpgsql AS
$$
DECLARE
    folded bigint;
BEGIN
    IF NOT pg_try_advisory_xact_lock(7303017) THEN
        RETURN 0;
    END IF;
    WITH taken AS (
        DELETE FROM lead_count_change RETURNING *
    ), change AS (
        SELECT day, status, reached, test, distributor_id, team_id, assignee_id,
            sum(leads)::bigint AS leads, 0::bigint AS id
        FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(leads) <> 0
    ), kept AS (
        INSERT INTO lead_count
        SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
            sum(r.leads), sum(r.unassigned), sum(r.assigned), sum(r.contacted), sum(r.converted)
        FROM change c CROSS JOIN LATERAL lead_count_rows(ROW(c.*)::lead_count_change) AS r
        GROUP BY 1, 2, 3, 4, 5, 6, 7
        ON CONFLICT ON CONSTRAINT lead_count_of DO UPDATE SET
            leads = lead_count.leads + excluded.leads,
            unassigned = lead_count.unassigned + excluded.unassigned,
            assigned = lead_count.assigned + excluded.assigned,
            contacted = lead_count.contacted + excluded.contacted,
            converted = lead_count.converted + excluded.converted
    )
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END
$$;

-- Counts everything anew while nobody changes leads: days begin elsewhere when the organisation's
-- clock is changed.
CREATE FUNCTION recount_leads() RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    before text := coalesce(current_setting('huni.scope', true), '');
    zone   text := organisation_zone();
BEGIN
    PERFORM pg_advisory_xact_lock(7303017);
    LOCK TABLE lead IN SHARE ROW EXCLUSIVE MODE;
    PERFORM set_config('huni.scope', 'all', true);
    DELETE FROM lead_count_change;
    DELETE FROM lead_count;
    INSERT INTO lead_count
    SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
        sum(r.leads), sum(r.unassigned), sum(r.assigned), sum(r.contacted), sum(r.converted)
    FROM (
        SELECT (submitted_at AT TIME ZONE zone)::date AS day, status,
            greatest(lead_step(status), furthest) AS reached, test, distributor_id, team_id,
            assignee_id, count(*) AS leads, 0::bigint AS id
        FROM lead WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) AS c CROSS JOIN LATERAL lead_count_rows(ROW(c.*)::lead_count_change) AS r
    GROUP BY 1, 2, 3, 4, 5, 6, 7;
    PERFORM set_config('huni.scope', before, true);
END
$$;

CREATE FUNCTION recount_leads_anew() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM recount_leads();
    RETURN NULL;
END
$$;

CREATE TRIGGER lead_days_move AFTER UPDATE OF time_zone ON organisation
    FOR EACH ROW WHEN (OLD.time_zone <> NEW.time_zone) EXECUTE FUNCTION recount_leads_anew();
CREATE TRIGGER lead_days_begin AFTER INSERT ON organisation
    FOR EACH ROW EXECUTE FUNCTION recount_leads_anew();
CREATE TRIGGER counted_truncate AFTER TRUNCATE ON lead
    FOR EACH STATEMENT EXECUTE FUNCTION recount_leads_anew();

SELECT recount_leads();
