-- The numbers of dashboards: of any period and every scope, by source, distributor, team, person and
-- campaign, with how soon leads were answered. They come from the same changes as lead_count and are
-- folded with them.
--
-- All that is counted of a group of leads is one number, its tally: groups of decimal digits side by
-- side, so that one addition adds them all. From the lowest: twelve digits each for the leads, those
-- that ever reached a step (assigned, contacted, converted), lost and open ones by the status of now,
-- answered, late (answered too late, or waiting too long) and overdue ones (late and waiting), twenty
-- for the seconds of all answers, and eight for each bucket of answer times.

-- The octave of an answer time above 15 seconds, from 1; above that sixteen buckets for each.
CREATE FUNCTION answer_octave(seconds integer) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN width_bucket(seconds, ARRAY[16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384,
        32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216]);

-- Answer times fall into 352 buckets: sixteen for each power of two, each second alone below 16.
CREATE FUNCTION answer_bucket(seconds integer) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN seconds < 16 THEN seconds ELSE
        16 * answer_octave(seconds) + (seconds >> (answer_octave(seconds) - 1)) - 16 END;

-- Those for whom the clock still runs.
CREATE FUNCTION lead_waits(status text, answered_at timestamptz, furthest smallint) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN status IN ('NEW', 'ASSIGNED') AND answered_at IS NULL AND coalesce(furthest, 1) < 2;

-- The tally of one lead.
CREATE FUNCTION lead_tally(
    status text, furthest smallint, answered_at timestamptz, answered_in integer, late boolean)
    RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE greatest(lead_step(status), furthest)
            WHEN 0 THEN 1
            WHEN 1 THEN 1000000000001
            WHEN 2 THEN 1000000000001000000000001
            ELSE 1000000000001000000000001000000000001 END
        + CASE status WHEN 'LOST' THEN 1e48 WHEN 'CONVERTED' THEN 0 ELSE 1e60 END
        + CASE WHEN answered_in IS NULL THEN 0 ELSE 1e72 + answered_in * 1e108
            + ('1e' || 128 + 8 * answer_bucket(answered_in))::numeric END
        + CASE WHEN NOT late THEN 0
            WHEN lead_waits(status, answered_at, furthest) THEN 1e84 + 1e96
            ELSE 1e84 END;

-- Twelve digits of a tally, for people who look by hand: 0 the leads, 1 assigned and so on.
CREATE FUNCTION tally_part(tally numeric, part integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN div(tally, ('1e' || 12 * part)::numeric) % 1000000000000;

ALTER TABLE lead_count_change
    ADD COLUMN source      text,
    ADD COLUMN campaign_id text,
    ADD COLUMN tally       numeric NOT NULL DEFAULT 0;

-- A row counts the leads, tests left out, that were sent in the span of so many days that begins with
-- the day; span 0 counts all days. FINEST tells everything apart, the other kinds one thing beside the
-- source.
CREATE TABLE lead_figure (
    kind           text NOT NULL CHECK (kind IN
        ('ALL', 'DISTRIBUTOR', 'TEAM', 'PERSON', 'CAMPAIGN', 'FINEST')),
    span           smallint NOT NULL CHECK (span IN (0, 1, 4, 16, 64)),
    day            date NOT NULL,
    source         text,
    distributor_id uuid,
    team_id        uuid,
    assignee_id    uuid,
    campaign_id    text,
    tally          numeric NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    CONSTRAINT lead_figure_of UNIQUE NULLS NOT DISTINCT (
        kind, span, day, source, distributor_id, team_id, assignee_id, campaign_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX lead_figure_of_distributor ON lead_figure (distributor_id, span, day)
    WHERE kind = 'FINEST';
CREATE INDEX lead_figure_of_team ON lead_figure (team_id, span, day) WHERE kind = 'FINEST';
CREATE INDEX lead_figure_of_person ON lead_figure (assignee_id, span, day) WHERE kind = 'FINEST';
CREATE INDEX lead_figure_of_campaign ON lead_figure (campaign_id, span, day)
    WHERE kind = 'FINEST';

ALTER TABLE lead_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_figure FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_figure_scope ON lead_figure
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR distributor_id = (SELECT scope_id('distributor'))
        OR team_id = (SELECT scope_id('team'))
        OR assignee_id = (SELECT scope_id('user'))
    );

-- The days at which the spans begin that hold a day, counted from 1 January 1970.
CREATE FUNCTION figure_spans(day date) RETURNS TABLE (span smallint, begins date)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT s.span, CASE s.span WHEN 0 THEN date '1970-01-01'
        ELSE figure_spans.day - (figure_spans.day - date '1970-01-01') % s.span END
    FROM (VALUES (0::smallint), (1::smallint), (4::smallint), (16::smallint), (64::smallint))
        AS s (span);
END;

-- The kinds of rows that count what belongs to these.
CREATE FUNCTION figure_kinds(distributor_id uuid, team_id uuid, person_id uuid, campaign_id text)
    RETURNS TABLE (
        kind text, of_distributor uuid, of_team uuid, of_person uuid, of_campaign text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    VALUES ('ALL', NULL::uuid, NULL::uuid, NULL::uuid, NULL::text),
        ('DISTRIBUTOR', distributor_id, NULL, NULL, NULL),
        ('TEAM', NULL, team_id, NULL, NULL),
        ('PERSON', NULL, NULL, person_id, NULL),
        ('CAMPAIGN', NULL, NULL, NULL, campaign_id),
        ('FINEST', distributor_id, team_id, person_id, campaign_id);
END;

CREATE OR REPLACE FUNCTION count_leads() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    zone text := organisation_zone();
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally)
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            source, campaign_id, count(*),
            sum(lead_tally(status, furthest, answered_at, answered_in, late))
        FROM new_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally)
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            source, campaign_id, -count(*),
            -sum(lead_tally(status, furthest, answered_at, answered_in, late))
        FROM old_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    ELSE
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally)
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            source, campaign_id, sum(leads),
            sum(leads * lead_tally(status, furthest, answered_at, answered_in, late))
        FROM (
            SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id,
                source, campaign_id, answered_at, answered_in, late, -1 AS leads
            FROM old_rows WHERE deleted_at IS NULL
            UNION ALL
            SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id,
                source, campaign_id, answered_at, answered_in, late, 1
            FROM new_rows WHERE deleted_at IS NULL
        ) AS change
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
        HAVING sum(leads) <> 0
            OR sum(leads * lead_tally(status, furthest, answered_at, answered_in, late)) <> 0;
    END IF;
    RETURN NULL;
END
$$;

-- Everything counted anew, from the leads alone.
CREATE VIEW lead_figure_anew WITH (security_invoker = true) AS
    WITH base AS (
        SELECT (submitted_at AT TIME ZONE (SELECT organisation_zone()))::date AS day, source,
            distributor_id, team_id, assignee_id, campaign_id,
            sum(lead_tally(status, furthest, answered_at, answered_in, late)) AS tally
        FROM lead WHERE deleted_at IS NULL AND NOT test
        GROUP BY 1, 2, 3, 4, 5, 6
    ), daily AS (
        SELECT k.kind, b.day, b.source, k.of_distributor, k.of_team, k.of_person, k.of_campaign,
            sum(b.tally) AS tally
        FROM base b CROSS JOIN LATERAL figure_kinds(
            b.distributor_id, b.team_id, b.assignee_id, b.campaign_id) AS k
        GROUP BY 1, 2, 3, 4, 5, 6, 7
    )
    SELECT d.kind, s.span, s.begins AS day, d.source, d.of_distributor AS distributor_id,
        d.of_team AS team_id, d.of_person AS assignee_id, d.of_campaign AS campaign_id,
        sum(d.tally) AS tally
    FROM daily d CROSS JOIN LATERAL figure_spans(d.day) AS s
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

-- Folds every change that is committed; one node at a time, without waiting.
CREATE OR REPLACE FUNCTION fold_lead_counts() RETURNS bigint
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
            sum(leads)::bigint AS leads
        FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(leads) <> 0
    ), kept AS (
        INSERT INTO lead_count
        SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
            sum(r.leads), sum(r.unassigned), sum(r.assigned), sum(r.contacted), sum(r.converted)
        FROM change c CROSS JOIN LATERAL lead_count_rows(
            ROW(c.*, NULL, NULL, NULL, NULL)::lead_count_change) AS r
        GROUP BY 1, 2, 3, 4, 5, 6, 7
        ON CONFLICT ON CONSTRAINT lead_count_of DO UPDATE SET
            leads = lead_count.leads + excluded.leads,
            unassigned = lead_count.unassigned + excluded.unassigned,
            assigned = lead_count.assigned + excluded.assigned,
            contacted = lead_count.contacted + excluded.contacted,
            converted = lead_count.converted + excluded.converted
    ), base AS (
        SELECT day, source, distributor_id, team_id, assignee_id, campaign_id,
            sum(tally) AS tally
        FROM taken WHERE NOT test GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(tally) <> 0
    ), daily AS (
        SELECT k.kind, b.day, b.source, k.of_distributor, k.of_team, k.of_person, k.of_campaign,
            sum(b.tally) AS tally
        FROM base b CROSS JOIN LATERAL figure_kinds(
            b.distributor_id, b.team_id, b.assignee_id, b.campaign_id) AS k
        GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(b.tally) <> 0
    ), figures AS (
        INSERT INTO lead_figure
        SELECT d.kind, s.span, s.begins, d.source, d.of_distributor, d.of_team, d.of_person,
            d.of_campaign, sum(d.tally)
        FROM daily d CROSS JOIN LATERAL figure_spans(d.day) AS s
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
        ON CONFLICT ON CONSTRAINT lead_figure_of DO UPDATE SET
            tally = lead_figure.tally + excluded.tally
    )
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END
$$;

-- Counts everything anew while nobody changes leads: days begin elsewhere when the organisation's
-- clock is changed.
CREATE OR REPLACE FUNCTION recount_leads() RETURNS void
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
    DELETE FROM lead_figure;
    INSERT INTO lead_count
    SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
        sum(r.leads), sum(r.unassigned), sum(r.assigned), sum(r.contacted), sum(r.converted)
    FROM (
        SELECT (submitted_at AT TIME ZONE zone)::date AS day, status,
            greatest(lead_step(status), furthest) AS reached, test, distributor_id, team_id,
            assignee_id, count(*) AS leads
        FROM lead WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) AS c CROSS JOIN LATERAL lead_count_rows(
        ROW(c.*, NULL, NULL, NULL, NULL)::lead_count_change) AS r
    GROUP BY 1, 2, 3, 4, 5, 6, 7;
    INSERT INTO lead_figure SELECT * FROM lead_figure_anew;
    PERFORM set_config('huni.scope', before, true);
END
$$;

-- Where the numbers that are kept differ from those counted anew; none when all is well.
CREATE FUNCTION lead_figure_differences() RETURNS TABLE (difference text)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH kept AS (
        SELECT kind, span, day, source, distributor_id, team_id, assignee_id, campaign_id,
            sum(tally) AS tally
        FROM (
            SELECT kind, span, day, source, distributor_id, team_id, assignee_id, campaign_id,
                tally
            FROM lead_figure
            UNION ALL
            SELECT k.kind, s.span, s.begins, c.source, k.of_distributor, k.of_team, k.of_person,
                k.of_campaign, c.tally
            FROM lead_count_change c
            CROSS JOIN LATERAL figure_kinds(
                c.distributor_id, c.team_id, c.assignee_id, c.campaign_id) AS k
            CROSS JOIN LATERAL figure_spans(c.day) AS s
            WHERE NOT c.test
        ) AS figure
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(tally) <> 0
    ), anew AS (
        SELECT * FROM lead_figure_anew
    )
    (SELECT 'kept ' || kept::text FROM kept
        EXCEPT ALL SELECT 'kept ' || anew::text FROM anew)
    UNION ALL
    (SELECT 'counted ' || anew::text FROM anew
        EXCEPT ALL SELECT 'counted ' || kept::text FROM kept);
END;

SELECT recount_leads();
