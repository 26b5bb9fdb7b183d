-- How long the answer to a lead takes, in the time in which the organisation works. The clock starts
-- when the lead was sent and stops when it is contacted for the first time.

-- When work is done, by the week and the holidays; the program writes it, some years ahead. before
-- counts the seconds worked before the span, so that the work between two moments is a difference.
CREATE TABLE working_span (
    opens_at  timestamptz PRIMARY KEY,
    closes_at timestamptz NOT NULL,
    before    bigint NOT NULL UNIQUE,
    CHECK (opens_at < closes_at)
);

-- From what it was written, so that it is written anew when that changes.
CREATE TABLE working_calendar (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    made_of  text NOT NULL
);

-- The seconds worked up to a moment; by the clock on the wall while no working time is known.
CREATE FUNCTION worked(at timestamptz) RETURNS numeric
    LANGUAGE sql STABLE
    RETURN coalesce(
        (SELECT before + extract(epoch FROM least(at, closes_at) - opens_at)
        FROM working_span WHERE opens_at <= at ORDER BY opens_at DESC LIMIT 1),
        CASE WHEN EXISTS (SELECT FROM working_span) THEN 0 ELSE extract(epoch FROM at) END);

-- The first moment at which so much had been worked.
CREATE FUNCTION worked_until(seconds numeric) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN coalesce(
        (SELECT opens_at + make_interval(secs => (seconds - before)::double precision)
        FROM working_span WHERE before < ceil(seconds)::bigint ORDER BY before DESC LIMIT 1),
        CASE WHEN EXISTS (SELECT FROM working_span) THEN '-infinity'
            ELSE to_timestamp(seconds::double precision) END);

-- A lead that reached the house more than a day after it was sent, in a file or by a backfill, waits
-- from then on.
CREATE FUNCTION lead_clock(submitted_at timestamptz, captured_at timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN captured_at - submitted_at > interval '24 hours' THEN captured_at
        ELSE submitted_at END;

ALTER TABLE lead
    ADD COLUMN answered_at timestamptz,
    -- In seconds of work.
    ADD COLUMN answered_in integer,
    -- Whether it waited longer than the target of its distributor, answered or not.
    ADD COLUMN late boolean NOT NULL DEFAULT false,
    -- What late was when the answer came, in case that it is undone.
    ADD COLUMN late_before boolean;

CREATE FUNCTION answer_time(started timestamptz, answered timestamptz) RETURNS integer
    LANGUAGE sql STABLE
    RETURN least(greatest(floor(worked(answered) - worked(started)), 0), 33554431)::integer;

CREATE FUNCTION lead_stops_clock() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF coalesce(current_setting('huni.undoing', true), '') <> '' THEN
        IF greatest(lead_step(NEW.status), NEW.furthest) < 2 THEN
            NEW.late := coalesce(NEW.late_before, NEW.late);
            NEW.late_before := NULL;
            NEW.answered_at := NULL;
            NEW.answered_in := NULL;
        END IF;
    ELSIF NEW.answered_at IS NULL AND lead_step(NEW.status) >= 2
            AND coalesce(NEW.furthest, 0) < 2 THEN
        NEW.answered_at := CASE WHEN NEW.updated_at <> OLD.updated_at THEN NEW.updated_at
            ELSE now() END;
        NEW.answered_in := answer_time(
            lead_clock(NEW.submitted_at, NEW.captured_at), NEW.answered_at);
        NEW.late_before := NEW.late;
        NEW.late := NEW.late OR coalesce(NEW.answered_in > (
            SELECT response_target_seconds FROM distributor WHERE id = NEW.distributor_id), false);
    END IF;
    RETURN NEW;
END
$$;

-- Comes after lead_remembers_step, by its name.
CREATE TRIGGER lead_stops_clock BEFORE UPDATE OF status ON lead
    FOR EACH ROW WHEN (NEW.status <> OLD.status)
    EXECUTE FUNCTION lead_stops_clock();

-- Those whose clock runs and who are not late yet, also when they were given to somebody and came
-- back.
CREATE INDEX lead_waiting ON lead (distributor_id, lead_clock(submitted_at, captured_at))
    WHERE status IN ('NEW', 'ASSIGNED') AND answered_at IS NULL AND coalesce(furthest, 1) < 2
        AND NOT late AND deleted_at IS NULL;
CREATE INDEX lead_late ON lead (submitted_at, id) WHERE late;

-- Marks those that have waited too long by now, and says to whom they belong; nobody before it is
-- known when work is done.
CREATE FUNCTION mark_late_leads(at timestamptz, most integer) RETURNS TABLE (
    distributor_id uuid, team_id uuid, assignee_id uuid)
    LANGUAGE sql
BEGIN ATOMIC
    UPDATE lead SET late = true
    FROM (
        SELECT waiting.id
        FROM distributor d
        CROSS JOIN LATERAL (
            SELECT l.id FROM lead l
            WHERE EXISTS (SELECT FROM working_span) AND l.distributor_id = d.id
                AND lead_clock(l.submitted_at, l.captured_at)
                    < worked_until(worked(mark_late_leads.at) - d.response_target_seconds)
                AND l.status IN ('NEW', 'ASSIGNED') AND l.answered_at IS NULL
                AND coalesce(l.furthest, 1) < 2 AND NOT l.late AND l.deleted_at IS NULL
            LIMIT most FOR UPDATE SKIP LOCKED
        ) AS waiting
        LIMIT most
    ) AS overdue
    WHERE lead.id = overdue.id
    RETURNING lead.distributor_id, lead.team_id, lead.assignee_id;
END;

-- Measures every answer again, once working times are known for the first time.
CREATE FUNCTION measure_answers_anew() RETURNS void
    LANGUAGE sql
BEGIN ATOMIC
    UPDATE lead SET answered_in = answer_time(lead_clock(submitted_at, captured_at), answered_at)
    WHERE answered_at IS NOT NULL AND answered_in IS DISTINCT FROM
        answer_time(lead_clock(submitted_at, captured_at), answered_at);
    UPDATE lead SET late = (answered_in > distributor.response_target_seconds)
    FROM distributor
    WHERE distributor.id = lead.distributor_id AND answered_at IS NOT NULL
        AND late <> (answered_in > distributor.response_target_seconds);
END;

SET LOCAL huni.scope = 'all';

-- What was undone was never reached: whatever is followed by its undoing is left out.
UPDATE lead SET answered_at = first.at,
    answered_in = answer_time(lead_clock(submitted_at, captured_at), first.at)
FROM (
    SELECT lead_id, min(at) AS at
    FROM (
        SELECT lead_id, type, at, result, after ->> 'status' AS status,
            lead(result) OVER (PARTITION BY lead_id ORDER BY at, id) AS next
        FROM interaction WHERE type = 'STATUS_CHANGE' OR result = 'UNDONE'
    ) AS change
    WHERE type = 'STATUS_CHANGE' AND status IN ('CONTACTED', 'CONVERTED')
        AND result IS DISTINCT FROM 'UNDONE' AND next IS DISTINCT FROM 'UNDONE'
    GROUP BY lead_id
) AS first
WHERE first.lead_id = lead.id AND greatest(lead_step(lead.status), lead.furthest) >= 2;
