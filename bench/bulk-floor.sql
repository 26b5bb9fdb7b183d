-- What a bulk change cannot do without: the leads of bench_chosen moved, an audit row each, one statement, no trigger.
\set ON_ERROR_STOP on
SET session_replication_role = replica;
WITH changed AS (
    UPDATE lead SET status = 'CONTACTED', updated_at = now(), version = version + 1
    FROM bench_chosen WHERE lead.id = bench_chosen.id RETURNING lead.id
)
INSERT INTO bench_audit (at, subject_id, before, after)
SELECT now(), id::text, '{"status": "NEW"}', '{"status": "CONTACTED"}' FROM changed;
