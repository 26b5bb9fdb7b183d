-- How good a lead is in two dimensions, by criteria of the house: how much the person wants it
-- (interest) and how well it is what the house sells to (fit). Kept with the change of whatever they
-- are made of, so that lists can be filtered and sorted by them.

CREATE TABLE quality_set (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    version  integer NOT NULL
);
INSERT INTO quality_set (version) VALUES (1);

-- words as people wrote them; folded the same as the program folds it, for comparing.
CREATE TABLE quality_criterion (
    id        uuid PRIMARY KEY,
    position  integer NOT NULL,
    dimension text NOT NULL CHECK (dimension IN ('INTEREST', 'FIT')),
    subject   text NOT NULL,
    key       text NOT NULL,
    asks      text NOT NULL CHECK (asks IN ('PRESENT', 'ONE_OF', 'CONTAINS', 'BETWEEN')),
    words     text[] NOT NULL,
    folded    text[] NOT NULL,
    low       numeric,
    high      numeric,
    points    integer NOT NULL CHECK (points BETWEEN -100 AND 100 AND points <> 0)
);

-- From 0 to 100; -1 while nothing is known. A table of its own and without row-level security like
-- lead_search: it is only ever joined with lead, which has, and criteria that change write all of it
-- anew without touching or locking a row of lead. So a lead can go while it is judged, and what is
-- written of it then is cleaned up later.
CREATE TABLE lead_quality (
    lead_id  uuid PRIMARY KEY,
    interest smallint NOT NULL CHECK (interest BETWEEN -1 AND 100),
    fit      smallint NOT NULL CHECK (fit BETWEEN -1 AND 100)
) WITH (fillfactor = 90);

CREATE INDEX lead_quality_interest ON lead_quality (interest, lead_id);
CREATE INDEX lead_quality_fit ON lead_quality (fit, lead_id);

-- As the program folds text for comparing.
CREATE FUNCTION quality_folded(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(
        lower(regexp_replace(
            normalize(translate(value, 'İIı', 'iii'), NFD),
            '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]',
            '', 'g') COLLATE "und-x-icu"),
        '^\s+|\s+$', '', 'g');

-- Empty when the text is no number.
CREATE FUNCTION quality_number(value text) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN replace(
        substring(value FROM '^\s*([+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)\s*$'), ',', '.')::numeric;

-- Whether a criterion is met; null while it is not known.
CREATE FUNCTION quality_met(
    asks text, asked boolean, value text, folded text[], low numeric, high numeric) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN asks = 'PRESENT' THEN CASE WHEN asked THEN coalesce(value ~ '\S', false) END
        WHEN value IS NULL OR value !~ '\S' THEN NULL
        WHEN asks = 'ONE_OF' THEN quality_folded(value) = ANY (folded)
        WHEN asks = 'CONTAINS' THEN EXISTS (
            SELECT FROM unnest(folded) AS word WHERE strpos(quality_folded(value), word) > 0)
        ELSE quality_number(value) >= coalesce(low, '-infinity')
            AND quality_number(value) <= coalesce(high, 'infinity')
    END;

-- The points reached of those that can be reached, rounded half up; -1 while nothing is known.
CREATE FUNCTION quality_score(reached bigint, reachable bigint, known boolean) RETURNS smallint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN known AND reachable > 0
        THEN (200 * least(greatest(coalesce(reached, 0), 0), reachable) + reachable) / (2 * reachable)
        ELSE -1 END;

-- The thirds of a dimension.
CREATE FUNCTION quality_band(score smallint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN score < 0 THEN 'UNKNOWN' WHEN score < 34 THEN 'LOW'
        WHEN score < 67 THEN 'MIDDLE' ELSE 'HIGH' END;

-- What the two dimensions are by the facts of this moment.
CREATE FUNCTION qualities(ids uuid[]) RETURNS TABLE (lead_id uuid, interest smallint, fit smallint)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT l.id, score.interest, score.fit
    FROM lead l
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE i.type = 'CALL') AS calls,
            count(*) FILTER (WHERE i.type = 'CALL' AND i.result IN ('TALKED', 'CALL_BACK'))
                AS answered,
            count(*) FILTER (WHERE i.type = 'CALL' AND i.result = 'WRONG_NUMBER') AS wrong,
            floor(extract(epoch FROM
                min(i.at) FILTER (WHERE i.type = 'CALL' AND i.result IN ('TALKED', 'CALL_BACK'))
                    - min(i.at)) / 60)::bigint AS minutes
        FROM interaction i WHERE i.lead_id = l.id AND i.type IN ('CALL', 'EMAIL', 'MESSAGE')
    ) AS contact
    CROSS JOIN LATERAL (
        SELECT count(*) AS asked, count(*) FILTER (WHERE answer ->> 'value' ~ '\S') AS given
        FROM jsonb_array_elements(l.answers) AS answer
    ) AS form
    CROSS JOIN LATERAL (
        SELECT
            quality_score(
                sum(q.points) FILTER (WHERE q.dimension = 'INTEREST' AND judged.met),
                sum(q.points) FILTER (WHERE q.dimension = 'INTEREST' AND q.points > 0),
                bool_or(judged.met IS NOT NULL) FILTER (WHERE q.dimension = 'INTEREST')) AS interest,
            quality_score(
                sum(q.points) FILTER (WHERE q.dimension = 'FIT' AND judged.met),
                sum(q.points) FILTER (WHERE q.dimension = 'FIT' AND q.points > 0),
                bool_or(judged.met IS NOT NULL) FILTER (WHERE q.dimension = 'FIT')) AS fit
        FROM quality_criterion q
        CROSS JOIN LATERAL (
            SELECT CASE q.subject
                WHEN 'EMAIL' THEN l.email
                WHEN 'PHONE' THEN l.phone
                WHEN 'SERVICE' THEN l.service
                WHEN 'SOURCE' THEN l.source
                WHEN 'PLATFORM' THEN l.platform
                WHEN 'CAMPAIGN' THEN l.campaign_name
                WHEN 'FORM' THEN l.form_name
                WHEN 'CUSTOM' THEN l.custom ->> q.key
                WHEN 'ANSWER' THEN (
                    SELECT answer ->> 'value'
                    FROM jsonb_array_elements(l.answers) WITH ORDINALITY AS a(answer, n)
                    WHERE answer ->> 'key' = q.key ORDER BY n LIMIT 1)
                WHEN 'ANSWERS_GIVEN' THEN CASE WHEN form.asked > 0 THEN form.given::text END
                WHEN 'ANSWERS_SHARE' THEN CASE WHEN form.asked > 0
                    THEN (100 * form.given / form.asked)::text END
                WHEN 'CALLS_ANSWERED' THEN CASE WHEN contact.calls > 0 THEN contact.answered::text END
                WHEN 'CALLS_MISSED' THEN CASE WHEN contact.calls > 0 THEN (
                        contact.calls - contact.answered - contact.wrong)::text END
                WHEN 'WRONG_NUMBERS' THEN CASE WHEN contact.calls > 0 THEN contact.wrong::text END
                WHEN 'MINUTES_TO_ANSWER' THEN contact.minutes::text
            END AS value
        ) AS fact
        CROSS JOIN LATERAL (
            SELECT quality_met(q.asks, q.subject <> 'ANSWER' OR fact.value IS NOT NULL, fact.value,
                q.folded, q.low, q.high) AS met
        ) AS judged
    ) AS score
    WHERE l.id = ANY (ids);
END;

-- Writes them down where they are others than before. Each question sees what is committed when it
-- is asked, and criteria wait for the lock until nobody goes by the ones before.
CREATE FUNCTION keep_qualities(ids uuid[]) RETURNS bigint
    LANGUAGE plpgsql AS
$$
DECLARE
    before  text := coalesce(current_setting('huni.scope', true), '');
    changed bigint;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7303240), set_config('huni.scope', 'all', true);
    INSERT INTO lead_quality AS kept (lead_id, interest, fit)
    SELECT q.lead_id, q.interest, q.fit FROM qualities(ids) AS q ORDER BY q.lead_id
    ON CONFLICT (lead_id) DO UPDATE SET interest = excluded.interest, fit = excluded.fit
    WHERE (kept.interest, kept.fit) <> (excluded.interest, excluded.fit);
    GET DIAGNOSTICS changed = ROW_COUNT;
    PERFORM set_config('huni.scope', before, true);
    RETURN changed;
END
$$;

CREATE FUNCTION lead_has_quality() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM keep_qualities(ARRAY(SELECT id FROM new_rows));
    ELSE
        PERFORM keep_qualities(changed.ids) FROM (
            SELECT array_agg(n.id) AS ids FROM new_rows n JOIN old_rows o USING (id)
            WHERE (n.email, n.phone, n.service, n.source, n.platform, n.campaign_name, n.form_name,
                    n.custom, n.answers)
                IS DISTINCT FROM (o.email, o.phone, o.service, o.source, o.platform,
                    o.campaign_name, o.form_name, o.custom, o.answers)
        ) AS changed WHERE changed.ids IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION lead_takes_quality_along() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM lead_quality USING old_rows WHERE lead_id = old_rows.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER quality_of_gone AFTER DELETE ON lead REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION lead_takes_quality_along();
CREATE TRIGGER quality_of_new AFTER INSERT ON lead REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION lead_has_quality();
CREATE TRIGGER quality_of_changed AFTER UPDATE ON lead
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION lead_has_quality();

-- A lead that goes takes its contacts with it and waits for nobody.
CREATE FUNCTION contact_shows_quality() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM keep_qualities(told.ids) FROM (
        SELECT array_agg(DISTINCT lead_id) AS ids FROM told_rows
        WHERE type IN ('CALL', 'EMAIL', 'MESSAGE')
            AND EXISTS (SELECT FROM lead WHERE lead.id = lead_id)
    ) AS told WHERE told.ids IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER quality_of_contact AFTER INSERT ON interaction REFERENCING NEW TABLE AS told_rows
    FOR EACH STATEMENT EXECUTE FUNCTION contact_shows_quality();
CREATE TRIGGER quality_without_contact AFTER DELETE ON interaction
    REFERENCING OLD TABLE AS told_rows
    FOR EACH STATEMENT EXECUTE FUNCTION contact_shows_quality();

-- What every lead has whatever the house sells, until the house writes its own.
INSERT INTO quality_criterion
    (id, position, dimension, subject, key, asks, words, folded, low, high, points)
VALUES
    ('01920000-0000-7000-8000-000000000001', 1, 'INTEREST', 'SERVICE', '', 'PRESENT', '{}', '{}', NULL, NULL, 20),
    ('01920000-0000-7000-8000-000000000002', 2, 'INTEREST', 'ANSWERS_SHARE', '', 'BETWEEN', '{}', '{}', 75, NULL, 20),
    ('01920000-0000-7000-8000-000000000003', 3, 'INTEREST', 'CALLS_ANSWERED', '', 'BETWEEN', '{}', '{}', 1, NULL, 40),
    ('01920000-0000-7000-8000-000000000004', 4, 'INTEREST', 'MINUTES_TO_ANSWER', '', 'BETWEEN', '{}', '{}', NULL, 1440, 20),
    ('01920000-0000-7000-8000-000000000005', 5, 'INTEREST', 'CALLS_MISSED', '', 'BETWEEN', '{}', '{}', 3, NULL, -20),
    ('01920000-0000-7000-8000-000000000006', 6, 'FIT', 'PHONE', '', 'PRESENT', '{}', '{}', NULL, NULL, 40),
    ('01920000-0000-7000-8000-000000000007', 7, 'FIT', 'EMAIL', '', 'PRESENT', '{}', '{}', NULL, NULL, 20),
    ('01920000-0000-7000-8000-000000000008', 8, 'FIT', 'SERVICE', '', 'PRESENT', '{}', '{}', NULL, NULL, 40),
    ('01920000-0000-7000-8000-000000000009', 9, 'FIT', 'WRONG_NUMBERS', '', 'BETWEEN', '{}', '{}', 1, NULL, -60);

-- Only what people change of it.
SELECT audit_table('quality_criterion', '', 'folded');

SET LOCAL huni.scope = 'all';
SELECT keep_qualities(ARRAY(SELECT id FROM lead));
