-- What else leads are found by, the trash, and leads that were edited by hand.

ALTER TABLE lead
    -- Since when a person keeps its facts: a better mapping leaves them as they are.
    ADD COLUMN edited_at timestamptz,
    -- Since when nothing personal is left of it. The row stays, so that its source cannot bring it back.
    ADD COLUMN purged_at timestamptz;

CREATE INDEX lead_newest_of_campaign ON lead (campaign_id, submitted_at, id)
    WHERE campaign_id IS NOT NULL;
CREATE INDEX lead_trash ON lead (submitted_at, id)
    WHERE deleted_at IS NOT NULL AND purged_at IS NULL;
CREATE INDEX lead_trash_age ON lead (deleted_at)
    WHERE deleted_at IS NOT NULL AND purged_at IS NULL;

-- Tags, custom fields and marks of links as words. Numbers stand without closing zeros.
CREATE FUNCTION lead_marks(tags text[], custom jsonb, utm jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(
        SELECT 'tag:' || tag FROM unnest(tags) AS tag
        UNION ALL
        SELECT 'utm.' || key || ':' || value FROM jsonb_each_text(utm) WHERE value IS NOT NULL
        UNION ALL
        SELECT 'custom.' || key || ':' || CASE jsonb_typeof(value)
            WHEN 'number' THEN trim_scale((value #>> '{}')::numeric)::text
            ELSE value #>> '{}' END
        FROM jsonb_each(custom) WHERE value <> 'null'
    );

-- Beside the search text, because PostgreSQL asks no index for arrays of a table with row-level
-- security. What was said about a lead is found like its name.
ALTER TABLE lead_search
    ADD COLUMN marks text[] NOT NULL DEFAULT '{}',
    ADD COLUMN said text NOT NULL DEFAULT '';
ALTER TABLE lead_search
    ADD COLUMN whole text GENERATED ALWAYS AS (folded || E'\n' || said) STORED;

SET LOCAL huni.scope = 'all';
UPDATE lead_search SET marks = lead_marks(tags, custom, utm)
FROM lead WHERE lead.id = lead_id AND lead_marks(tags, custom, utm) <> '{}';

DROP INDEX lead_search_folded;
CREATE INDEX lead_search_whole ON lead_search USING gin (whole gin_trgm_ops);
CREATE INDEX lead_search_marks ON lead_search USING gin (marks);
