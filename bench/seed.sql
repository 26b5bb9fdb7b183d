-- Leads number :from to :to over the past 90 days, for a superuser. The indexes are made anew
-- afterwards, which is several times faster than filling them row by row.
\set ON_ERROR_STOP on
SET session_replication_role = replica;
SET maintenance_work_mem = '512MB';
SET synchronous_commit = off;

INSERT INTO distributor (id, name, active, response_target_seconds)
SELECT md5('distributor ' || n)::uuid, 'Klinik ' || n, true, 900
FROM generate_series(1, 40) AS n
ON CONFLICT DO NOTHING;

INSERT INTO team (id, name)
SELECT md5('team ' || n)::uuid, 'Ekip ' || n FROM generate_series(1, 10) AS n
ON CONFLICT DO NOTHING;

INSERT INTO app_user (id, email, name, role, team_id, active, language, theme, password_hash)
SELECT md5('user ' || n)::uuid, 'kisi' || n || '@bench.example', 'Kişi ' || n, 'STAFF',
    md5('team ' || (1 + n % 10))::uuid, true, 'TR', 'SYSTEM', 'none'
FROM generate_series(1, 200) AS n
ON CONFLICT DO NOTHING;

CREATE TEMP TABLE made_anew AS
SELECT indexname, indexdef FROM pg_indexes
WHERE tablename IN ('lead', 'lead_search')
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conname = indexname);
SELECT format('DROP INDEX %I', indexname) FROM made_anew
\gexec

INSERT INTO lead (id, source, external_id, distributor_id, status, assignee_id, team_id, display_name,
    full_name, first_name, last_name, email, phone, email_raw, phone_raw, service, answers, custom,
    consents, raw, campaign_id, campaign_name, ad_set_id, ad_set_name, ad_id, ad_name, form_id,
    form_name, page_id, platform, organic, utm, click_ids, score_tenths, lasting_tenths, test, tags,
    submitted_at, captured_at, updated_at, answered_at, answered_in, late)
SELECT
    md5('lead ' || n)::uuid, 'META_FORM', (700000000000000 + n)::text,
    md5('distributor ' || (1 + n % 40))::uuid,
    (ARRAY['NEW', 'NEW', 'ASSIGNED', 'CONTACTED', 'CONVERTED', 'LOST'])[1 + (n * 7919) % 6],
    CASE WHEN n % 3 > 0 THEN md5('user ' || (1 + n % 200))::uuid END,
    md5('team ' || (1 + n % 10))::uuid,
    name, name, split_part(name, ' ', 1), split_part(name, ' ', 2),
    'kisi' || n || '@posta.example', '+90532' || lpad((n % 10000000)::text, 7, '0'),
    'kisi' || n || '@posta.example', '0532 ' || lpad((n % 10000000)::text, 7, '0'),
    'Saç ekimi',
    '[{"key":"ne_zaman","label":"Ne zaman?","value":"Bu ay"}]', '{}', '[]',
    jsonb_build_object('id', (700000000000000 + n)::text, 'field_data', jsonb_build_array(
        jsonb_build_object('name', 'full_name', 'values', jsonb_build_array(name)),
        jsonb_build_object('name', 'ne_zaman', 'values', jsonb_build_array('Bu ay')))),
    (120000000000000 + n % 50)::text, 'Kampanya ' || n % 50,
    (130000000000000 + n % 200)::text, 'Reklam seti ' || n % 200,
    (140000000000000 + n % 500)::text, 'Reklam ' || n % 500,
    (150000000000000 + n % 30)::text, 'Form ' || n % 30, '160000000000000',
    CASE n % 2 WHEN 0 THEN 'fb' ELSE 'ig' END, false, '{}', '{}',
    ((n * 104729) % 1001)::integer, 300, false, '{}', submitted, submitted + interval '3 seconds',
    submitted + interval '3 seconds', submitted + took * interval '1 second', took,
    coalesce(took, 2592000) > 900 AND (n * 7919) % 6 < 5
FROM (
    SELECT n, now() - (((n * 48271) % 7775999) || ' seconds')::interval
            - (n % 1000) * interval '1 millisecond' AS submitted,
        (ARRAY['Ayşe', 'Mehmet', 'Zeynep', 'Mustafa', 'Elif', 'Çağrı', 'İrem', 'Ömer', 'Şule', 'Işıl'])
            [1 + n % 10] || ' '
        || (ARRAY['Yılmaz', 'Kaya', 'Demir', 'Çelik', 'Şahin', 'Yıldız', 'Öztürk', 'Aydın', 'Işık'])
            [1 + n % 9]
        || CASE WHEN n % 997 = 0 THEN ' İstanbul' WHEN n % 20011 = 0 THEN ' Kuzguncuk' ELSE '' END AS name
    FROM generate_series(:from::bigint, :to::bigint) AS n
) AS made
CROSS JOIN LATERAL (
    SELECT CASE WHEN (n * 7919) % 6 IN (3, 4)
        THEN (40 * exp((n * 7907) % 1000 * 0.0065))::integer END AS took
) AS answer;

INSERT INTO lead_search (lead_id, folded)
SELECT id, translate(lower(display_name), 'çğıöşü', 'cgiosu') || E'\n' || email || E'\n'
    || substr(phone, 2)
FROM lead
ON CONFLICT DO NOTHING;

-- A call about every second lead, by whoever has it.
INSERT INTO interaction (id, lead_id, type, description, result, user_id, at, distributor_id, team_id,
    campaign_id, source)
SELECT md5('call ' || n)::uuid, lead.id, 'CALL', '', (ARRAY['TALKED', 'NOT_REACHED', 'BUSY'])[1 + n / 2 % 3],
    lead.assignee_id, lead.submitted_at + interval '20 minutes', lead.distributor_id, lead.team_id,
    lead.campaign_id, lead.source
FROM generate_series(:from::bigint, :to::bigint) AS n JOIN lead ON lead.id = md5('lead ' || n)::uuid
WHERE n % 2 = 0 AND lead.assignee_id IS NOT NULL;

SELECT indexdef FROM made_anew
\gexec
SELECT recount_leads(), recount_interactions() \g /dev/null
VACUUM (ANALYZE) lead, lead_search, distributor, app_user, lead_count, lead_count_change, lead_figure,
    interaction, interaction_figure;
CHECKPOINT;
