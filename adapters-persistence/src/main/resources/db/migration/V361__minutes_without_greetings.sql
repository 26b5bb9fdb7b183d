-- How long somebody took to answer begins with what a person did, not with the greeting of a rule.

-- A value of a field as text. A number stands so that its three decimals are not taken for thousands.
CREATE OR REPLACE FUNCTION quality_text(value jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN jsonb_typeof(value) = 'number'
        THEN regexp_replace(trim_scale(value::numeric)::text, '^([+-]?[0-9]+[.][0-9]{3})$', '\10')
        ELSE value #>> '{}' END;

-- What the two dimensions are by the facts of this moment.
CREATE OR REPLACE FUNCTION qualities(ids uuid[]) RETURNS TABLE (lead_id uuid, interest smallint, fit smallint)
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
            AND i.result IS DISTINCT FROM 'AUTOMATIC'
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
                WHEN 'CUSTOM' THEN quality_text(l.custom -> q.key)
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

SET LOCAL huni.scope = 'all';
SELECT keep_qualities(greeted.ids) FROM (
    SELECT array_agg(DISTINCT lead_id) AS ids FROM interaction
    WHERE type = 'EMAIL' AND result = 'AUTOMATIC'
) AS greeted WHERE greeted.ids IS NOT NULL;
