-- :count new leads that wait to be given away by a rule to twenty people, as if they had just been caught.
\set ON_ERROR_STOP on
BEGIN;
INSERT INTO assignment_rule (id, position, name, active, conditions, method, only_at_work, version)
SELECT md5('bench rule')::uuid, 1, 'Sırayla', true, '{"distributors":[],"sources":["WEB_FORM"],"languages":[],"services":[],"phone_prefixes":[]}',
    'ROUND_ROBIN', false, 1
ON CONFLICT DO NOTHING;
INSERT INTO assignment_rule_person (rule_id, user_id, position)
SELECT md5('bench rule')::uuid, md5('user ' || n)::uuid, n FROM generate_series(1, 20) AS n
ON CONFLICT DO NOTHING;
CREATE TEMP TABLE rush ON COMMIT DROP AS SELECT gen_random_uuid() AS id, n FROM generate_series(1, :count) AS n;
INSERT INTO lead (id, source, external_id, status, display_name, full_name, phone, service, answers, custom, consents, raw, utm,
    click_ids, score_tenths, lasting_tenths, test, submitted_at, captured_at, updated_at)
SELECT id, 'WEB_FORM', id::text, 'NEW', 'Kişi ' || n, 'Kişi ' || n, '+90555' || lpad(n::text, 7, '0'), 'Saç ekimi', '[]', '{}', '[]', '[]',
    '{}', '{}', 300, 300, false, now(), now(), now()
FROM rush;
INSERT INTO outbox (id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
SELECT gen_random_uuid(), gen_random_uuid(), 'lead.captured.v1', id::text, 'assign-leads', '{}', now(), now() FROM rush;
COMMIT;
