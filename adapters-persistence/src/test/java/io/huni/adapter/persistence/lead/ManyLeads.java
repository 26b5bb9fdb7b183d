package io.huni.adapter.persistence.lead;

/** Believable masses of leads, made by PostgreSQL, for plans and measurements. */
public final class ManyLeads {
    /** Fills the search texts of leads that have none. */
    public static final String SEARCH =
            """
            INSERT INTO lead_search (lead_id, marks, folded)
            SELECT id, lead_marks(tags, custom, utm), translate(lower(display_name), 'ışçğöü', 'iscgou') || E'\\n' || email || E'\\n'
                || substr(phone, 2)
            FROM lead ON CONFLICT DO NOTHING
            """;

    /** Forty distributors and forty people, each in a team of their own. */
    public static final String[] ORGANISATION = {
        """
        INSERT INTO distributor (id, name, active, response_target_seconds)
        SELECT gen_random_uuid(), 'Klinik ' || n, true, 3600 FROM generate_series(1, 40) AS n
        """,
        "INSERT INTO team (id, name) SELECT gen_random_uuid(), 'Ekip ' || n FROM generate_series(1,"
                + " 40) AS n",
        """
        INSERT INTO app_user (
            id, email, name, role, team_id, active, language, theme, password_hash)
        SELECT gen_random_uuid(), name || '@huni.test', name, 'STAFF', id, true, 'TR', 'LIGHT', ''
        FROM team
        """
    };

    private ManyLeads() {}

    /** One every minute, spread over the distributors, people and teams that there are. */
    public static String sql(int count) {
        return """
        WITH here AS MATERIALIZED (
            SELECT (SELECT array_agg(id ORDER BY id) FROM distributor) AS distributors,
                array_agg(id ORDER BY id) AS people, array_agg(team_id ORDER BY id) AS teams
            FROM app_user
        )
        INSERT INTO lead (
            id, source, external_id, distributor_id, status, assignee_id, team_id, display_name,
            full_name, email, phone, service, answers, custom, consents, raw, campaign_name,
            ad_name, form_id, form_name, platform, organic, utm, click_ids, score_tenths,
            lasting_tenths, next_score_at, test, submitted_at, captured_at, updated_at)
        SELECT
            (lpad(to_hex(1760000000000 + n * 60000), 12, '0') || '7' || lpad(to_hex(n %% 4096), 3, '0')
                || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
            'META_FORM', 'm' || n,
            here.distributors[1 + n %% cardinality(here.distributors)],
            CASE WHEN n %% 100 = 1 THEN 'CONVERTED' WHEN n %% 6 = 0 THEN 'NEW'
                WHEN n %% 6 = 1 THEN 'LOST' WHEN n %% 6 = 2 THEN 'ASSIGNED' ELSE 'CONTACTED' END,
            CASE WHEN n %% 6 > 0 THEN here.people[1 + n %% cardinality(here.people)] END,
            CASE WHEN n %% 6 > 0 THEN here.teams[1 + n %% cardinality(here.teams)] END,
            name, name, 'kisi' || n || '@example.com', '+90532' || lpad((n %% 10000000)::text, 7, '0'),
            'Saç ekimi',
            '[{"key":"hizmet","label":"Hangi hizmet?","value":"Saç ekimi"},{"key":"ne_zaman","label":"Ne zaman?","value":"Bu ay"}]',
            '{}', '[{"key":"kvkk","label":"KVKK metnini okudum","checked":true}]',
            jsonb_build_array(jsonb_build_object('key', 'full_name', 'values', jsonb_build_array(name))),
            'Kasım kampanyası ' || n %% 20, 'Video ' || n %% 60, (1203948577203900 + n %% 12)::text,
            'Saç ekimi formu ' || n %% 12, (ARRAY['fb', 'ig'])[1 + n %% 2], false,
            '{"source":"facebook"}', '{}', 250 + (n * 37) %% 31 * 25, 250,
            CASE WHEN n > %1$d - 1440 THEN moment + interval '24 hours' END, n %% 500 = 0,
            moment, moment, moment
        FROM generate_series(1::bigint, %1$d) AS n
        CROSS JOIN here
        CROSS JOIN LATERAL (
            SELECT (ARRAY['Ayşe', 'Mehmet', 'Elif', 'Çağla', 'İpek', 'Özgür', 'Şule', 'Umut', 'Kerem', 'Zeynep'])[1 + n %% 10]
                || ' ' || (ARRAY['Yılmaz', 'Kaya', 'Demir', 'Şahin', 'Çelik', 'Öztürk', 'Aydın', 'Arslan', 'Doğan'])[1 + n %% 9]
                || CASE WHEN n %% 10007 = 0 THEN ' Kuzguncuk' ELSE '' END AS name,
                timestamptz '2026-11-21 09:00+00' - (%1$d - n) * interval '1 minute' AS moment
        ) AS drawn
        """
                .formatted(count);
    }
}
