-- How good the leads are that a number counts, and how many wait too long: lead_count also tells apart
-- the five levels of the score and the leads that are overdue, in the same rows.

-- The level of a score: 0 VERY_LOW, 1 LOW, 2 MEDIUM, 3 GOOD, 4 VERY_GOOD.
CREATE FUNCTION score_level(tenths integer) RETURNS smallint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN width_bucket(tenths, ARRAY[200, 400, 600, 800]);

-- Late, and the first answer has not come yet.
CREATE FUNCTION lead_is_overdue(
    status text, furthest smallint, answered_at timestamptz, late boolean) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN late AND lead_waits(status, answered_at, furthest);

ALTER TABLE lead_count_change
    ADD COLUMN very_low  bigint NOT NULL DEFAULT 0,
    ADD COLUMN low       bigint NOT NULL DEFAULT 0,
    ADD COLUMN medium    bigint NOT NULL DEFAULT 0,
    ADD COLUMN good      bigint NOT NULL DEFAULT 0,
    ADD COLUMN very_good bigint NOT NULL DEFAULT 0,
    ADD COLUMN overdue   bigint NOT NULL DEFAULT 0;

ALTER TABLE lead_count
    ADD COLUMN very_low  bigint NOT NULL DEFAULT 0,
    ADD COLUMN low       bigint NOT NULL DEFAULT 0,
    ADD COLUMN medium    bigint NOT NULL DEFAULT 0,
    ADD COLUMN good      bigint NOT NULL DEFAULT 0,
    ADD COLUMN very_good bigint NOT NULL DEFAULT 0,
    ADD COLUMN overdue   bigint NOT NULL DEFAULT 0;

DROP VIEW lead_counted;
DROP FUNCTION lead_count_rows(lead_count_change);

-- A change as rows of lead_count.
CREATE FUNCTION lead_count_rows(c lead_count_change) RETURNS TABLE (
    kind text, distributor_id uuid, team_id uuid, assignee_id uuid, day date, status text,
    test boolean, leads bigint, unassigned bigint, assigned bigint, contacted bigint,
    converted bigint, very_low bigint, low bigint, medium bigint, good bigint, very_good bigint,
    overdue bigint)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT k.kind, k.distributor_id, k.team_id, k.assignee_id, d.day, c.status, c.test, c.leads,
        CASE WHEN c.assignee_id IS NULL THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 1 THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 2 THEN c.leads ELSE 0 END,
        CASE WHEN c.reached >= 3 THEN c.leads ELSE 0 END,
        c.very_low, c.low, c.medium, c.good, c.very_good, c.overdue
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
        assigned, contacted, converted, very_low, low, medium, good, very_good, overdue
    FROM lead_count
    UNION ALL
    SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test, r.leads,
        r.unassigned, r.assigned, r.contacted, r.converted, r.very_low, r.low, r.medium, r.good,
        r.very_good, r.overdue
    FROM lead_count_change c CROSS JOIN LATERAL lead_count_rows(c) AS r;

-- The levels are counters of a row and none of its keys, so that a lead that only moves from one to the
-- next is one row of change.
CREATE OR REPLACE FUNCTION count_leads() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    zone text := organisation_zone();
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally, very_low, low, medium, good, very_good,
            overdue)
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            source, campaign_id, count(*),
            sum(lead_tally(status, furthest, answered_at, answered_in, late)),
            count(*) FILTER (WHERE score_level(score_tenths) = 0),
            count(*) FILTER (WHERE score_level(score_tenths) = 1),
            count(*) FILTER (WHERE score_level(score_tenths) = 2),
            count(*) FILTER (WHERE score_level(score_tenths) = 3),
            count(*) FILTER (WHERE score_level(score_tenths) = 4),
            count(*) FILTER (WHERE lead_is_overdue(status, furthest, answered_at, late))
        FROM new_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally, very_low, low, medium, good, very_good,
            overdue)
        SELECT (submitted_at AT TIME ZONE zone)::date, status,
            greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
            source, campaign_id, -count(*),
            -sum(lead_tally(status, furthest, answered_at, answered_in, late)),
            -count(*) FILTER (WHERE score_level(score_tenths) = 0),
            -count(*) FILTER (WHERE score_level(score_tenths) = 1),
            -count(*) FILTER (WHERE score_level(score_tenths) = 2),
            -count(*) FILTER (WHERE score_level(score_tenths) = 3),
            -count(*) FILTER (WHERE score_level(score_tenths) = 4),
            -count(*) FILTER (WHERE lead_is_overdue(status, furthest, answered_at, late))
        FROM old_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    ELSE
        INSERT INTO lead_count_change (day, status, reached, test, distributor_id, team_id,
            assignee_id, source, campaign_id, leads, tally, very_low, low, medium, good, very_good,
            overdue)
        SELECT * FROM (
            SELECT (submitted_at AT TIME ZONE zone)::date, status,
                greatest(lead_step(status), furthest), test, distributor_id, team_id, assignee_id,
                source, campaign_id, sum(sign) AS leads,
                sum(sign * lead_tally(status, furthest, answered_at, answered_in, late)) AS tally,
                coalesce(sum(sign) FILTER (WHERE level = 0), 0) AS very_low,
                coalesce(sum(sign) FILTER (WHERE level = 1), 0) AS low,
                coalesce(sum(sign) FILTER (WHERE level = 2), 0) AS medium,
                coalesce(sum(sign) FILTER (WHERE level = 3), 0) AS good,
                coalesce(sum(sign) FILTER (WHERE level = 4), 0) AS very_good,
                coalesce(sum(sign) FILTER (
                    WHERE lead_is_overdue(status, furthest, answered_at, late)), 0) AS overdue
            FROM (
                SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id,
                    source, campaign_id, answered_at, answered_in, late,
                    score_level(score_tenths) AS level, -1 AS sign
                FROM old_rows WHERE deleted_at IS NULL
                UNION ALL
                SELECT submitted_at, status, furthest, test, distributor_id, team_id, assignee_id,
                    source, campaign_id, answered_at, answered_in, late,
                    score_level(score_tenths), 1
                FROM new_rows WHERE deleted_at IS NULL
            ) AS lead
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
        ) AS change
        WHERE (leads, tally, very_low, low, medium, good, very_good) <> (0, 0, 0, 0, 0, 0, 0);
    END IF;
    RETURN NULL;
END
$$;

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
            sum(leads)::bigint AS leads, NULL::bigint AS id, NULL::text AS source,
            NULL::text AS campaign_id, NULL::numeric AS tally, sum(very_low)::bigint AS very_low,
            sum(low)::bigint AS low, sum(medium)::bigint AS medium, sum(good)::bigint AS good,
            sum(very_good)::bigint AS very_good, sum(overdue)::bigint AS overdue
        FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7
    ), kept AS (
        INSERT INTO lead_count (kind, distributor_id, team_id, assignee_id, day, status, test,
            leads, unassigned, assigned, contacted, converted, very_low, low, medium, good,
            very_good, overdue)
        SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
            sum(r.leads), sum(r.unassigned), sum(r.assigned), sum(r.contacted), sum(r.converted),
            sum(r.very_low), sum(r.low), sum(r.medium), sum(r.good), sum(r.very_good),
            sum(r.overdue)
        FROM change c CROSS JOIN LATERAL lead_count_rows(ROW(c.*)::lead_count_change) AS r
        WHERE (c.leads, c.very_low, c.low, c.medium, c.good, c.very_good, c.overdue)
            <> (0, 0, 0, 0, 0, 0, 0)
        GROUP BY 1, 2, 3, 4, 5, 6, 7
        ON CONFLICT ON CONSTRAINT lead_count_of DO UPDATE SET
            leads = lead_count.leads + excluded.leads,
            unassigned = lead_count.unassigned + excluded.unassigned,
            assigned = lead_count.assigned + excluded.assigned,
            contacted = lead_count.contacted + excluded.contacted,
            converted = lead_count.converted + excluded.converted,
            very_low = lead_count.very_low + excluded.very_low,
            low = lead_count.low + excluded.low,
            medium = lead_count.medium + excluded.medium,
            good = lead_count.good + excluded.good,
            very_good = lead_count.very_good + excluded.very_good,
            overdue = lead_count.overdue + excluded.overdue
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

-- Everything of lead_count counted anew, from the leads alone.
CREATE VIEW lead_count_anew WITH (security_invoker = true) AS
    SELECT r.kind, r.distributor_id, r.team_id, r.assignee_id, r.day, r.status, r.test,
        sum(r.leads)::bigint AS leads, sum(r.unassigned)::bigint AS unassigned,
        sum(r.assigned)::bigint AS assigned, sum(r.contacted)::bigint AS contacted,
        sum(r.converted)::bigint AS converted, sum(r.very_low)::bigint AS very_low,
        sum(r.low)::bigint AS low, sum(r.medium)::bigint AS medium, sum(r.good)::bigint AS good,
        sum(r.very_good)::bigint AS very_good, sum(r.overdue)::bigint AS overdue
    FROM (
        SELECT (submitted_at AT TIME ZONE (SELECT organisation_zone()))::date AS day, status,
            greatest(lead_step(status), furthest) AS reached, test, distributor_id, team_id,
            assignee_id, count(*) AS leads, NULL::bigint AS id, NULL::text AS source,
            NULL::text AS campaign_id, NULL::numeric AS tally,
            count(*) FILTER (WHERE score_level(score_tenths) = 0) AS very_low,
            count(*) FILTER (WHERE score_level(score_tenths) = 1) AS low,
            count(*) FILTER (WHERE score_level(score_tenths) = 2) AS medium,
            count(*) FILTER (WHERE score_level(score_tenths) = 3) AS good,
            count(*) FILTER (WHERE score_level(score_tenths) = 4) AS very_good,
            count(*) FILTER (WHERE lead_is_overdue(status, furthest, answered_at, late))
                AS overdue
        FROM lead WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) AS c CROSS JOIN LATERAL lead_count_rows(ROW(c.*)::lead_count_change) AS r
    GROUP BY 1, 2, 3, 4, 5, 6, 7;

-- Counts everything anew while nobody changes leads: days begin elsewhere when the organisation's
-- clock is changed.
CREATE OR REPLACE FUNCTION recount_leads() RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    before text := coalesce(current_setting('huni.scope', true), '');
BEGIN
    PERFORM pg_advisory_xact_lock(7303017);
    LOCK TABLE lead IN SHARE ROW EXCLUSIVE MODE;
    PERFORM set_config('huni.scope', 'all', true);
    DELETE FROM lead_count_change;
    DELETE FROM lead_count;
    DELETE FROM lead_figure;
    INSERT INTO lead_count (kind, distributor_id, team_id, assignee_id, day, status, test, leads,
        unassigned, assigned, contacted, converted, very_low, low, medium, good, very_good, overdue)
    SELECT * FROM lead_count_anew;
    INSERT INTO lead_figure SELECT * FROM lead_figure_anew;
    PERFORM set_config('huni.scope', before, true);
END
$$;

-- Where lead_count differs from the leads counted anew; none when all is well.
CREATE FUNCTION lead_count_differences() RETURNS TABLE (difference text)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH kept AS (
        SELECT kind, distributor_id, team_id, assignee_id, day, status, test,
            sum(leads)::bigint AS leads, sum(unassigned)::bigint AS unassigned,
            sum(assigned)::bigint AS assigned, sum(contacted)::bigint AS contacted,
            sum(converted)::bigint AS converted, sum(very_low)::bigint AS very_low,
            sum(low)::bigint AS low, sum(medium)::bigint AS medium, sum(good)::bigint AS good,
            sum(very_good)::bigint AS very_good, sum(overdue)::bigint AS overdue
        FROM lead_counted GROUP BY 1, 2, 3, 4, 5, 6, 7
    ), held AS (
        SELECT * FROM kept
        WHERE (leads, very_low, low, medium, good, very_good, overdue) <> (0, 0, 0, 0, 0, 0, 0)
    ), anew AS (
        SELECT * FROM lead_count_anew
    )
    (SELECT 'kept ' || held::text FROM held EXCEPT ALL SELECT 'kept ' || anew::text FROM anew)
    UNION ALL
    (SELECT 'counted ' || anew::text FROM anew
        EXCEPT ALL SELECT 'counted ' || held::text FROM held);
END;

SELECT recount_leads();
