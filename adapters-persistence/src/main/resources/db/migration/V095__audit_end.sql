-- The end of the chain is compared with the entry that stands there, entries behind it that nobody
-- sealed are named, and whoever kept the end of an earlier day elsewhere can compare it.
DROP FUNCTION verify_audit();

-- The first entry that is not as it was sealed, or the first place that nobody stands at any more.
CREATE FUNCTION verify_audit(kept_place bigint, kept_hash text)
    RETURNS TABLE (checked bigint, unsealed bigint, end_place bigint, end_hash text,
        wrong_place bigint, wrong_id bigint, reason text)
    LANGUAGE sql STABLE AS
$$
    WITH chain AS (
        SELECT e.place, e.id, e.hash,
            lag(e.place, 1, 0::bigint) OVER w + 1 AS due,
            audit_hash(e, e.place, lag(e.hash, 1, ''::bytea) OVER w) AS right_hash
        FROM audit_entry e WHERE e.place IS NOT NULL
        WINDOW w AS (ORDER BY e.place)
    ), last AS (
        SELECT 0::bigint AS place, ''::bytea AS hash UNION ALL
        SELECT place, hash FROM chain
        ORDER BY place DESC LIMIT 1
    ), head AS (
        SELECT (SELECT place FROM audit_head) AS place, (SELECT hash FROM audit_head) AS hash
    ), wrong AS (
        SELECT place, id, 'CHANGED' AS reason FROM chain
        WHERE place = due AND hash IS DISTINCT FROM right_hash
        UNION ALL
        SELECT due, NULL, 'MISSING' FROM chain WHERE place <> due
        UNION ALL
        SELECT last.place + 1, NULL, 'MISSING' FROM last, head WHERE last.place < head.place
        UNION ALL
        SELECT chain.place, chain.id, 'ADDED' FROM chain, head
        WHERE chain.place > head.place
        UNION ALL
        SELECT last.place + 1, NULL, 'CUT' FROM last, head
        WHERE head.place IS NULL OR last.place = head.place AND last.hash <> head.hash
        UNION ALL
        SELECT last.place + 1, NULL, 'CUT' FROM last WHERE last.place < kept_place
        UNION ALL
        SELECT place, id, 'REWRITTEN' FROM chain
        WHERE place = kept_place AND encode(hash, 'hex') IS DISTINCT FROM kept_hash
    ), first AS (
        SELECT * FROM wrong ORDER BY place, id NULLS FIRST LIMIT 1
    )
    SELECT (SELECT count(*) FROM chain), (SELECT count(*) FROM audit_entry WHERE place IS NULL),
        last.place, encode(last.hash, 'hex'), first.place, first.id, first.reason
    FROM last LEFT JOIN first ON true
$$;
