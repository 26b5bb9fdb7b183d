package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.PostgresTest;

import java.util.List;
import java.util.Random;

/**
 * Random things that happen to leads, and a count that knows nothing of the numbers that are kept.
 */
public final class LeadHistories {
    /** The furthest step of each lead as the test has watched it. */
    public static final String EVER_REACHED =
            "CREATE TABLE ever_reached (id uuid PRIMARY KEY, step integer NOT NULL)";

    /** To be run after each step. */
    public static final String REACH =
            """
            INSERT INTO ever_reached
            SELECT id, array_position(ARRAY['ASSIGNED', 'CONTACTED', 'CONVERTED'], status)
            FROM lead WHERE status NOT IN ('NEW', 'LOST')
            ON CONFLICT (id) DO UPDATE SET step = greatest(ever_reached.step, excluded.step)
            """;

    private static final String DIFFERENCES =
            """
            WITH kept AS (
                SELECT kind, distributor_id, team_id, assignee_id, day, status, test,
                    sum(leads)::bigint, sum(unassigned)::bigint, sum(assigned)::bigint,
                    sum(contacted)::bigint, sum(converted)::bigint, sum(very_low)::bigint,
                    sum(low)::bigint, sum(medium)::bigint, sum(good)::bigint,
                    sum(very_good)::bigint, sum(overdue)::bigint
                FROM lead_counted GROUP BY 1, 2, 3, 4, 5, 6, 7
                HAVING (sum(leads), sum(very_low), sum(low), sum(medium), sum(good), sum(very_good),
                    sum(overdue)) <> (0, 0, 0, 0, 0, 0, 0)
            ), counted AS (
                SELECT kind,
                    CASE WHEN kind IN ('DISTRIBUTOR', 'PERSON') THEN distributor_id END,
                    CASE WHEN kind IN ('TEAM', 'PERSON') THEN team_id END,
                    CASE WHEN kind = 'PERSON' THEN assignee_id END,
                    CASE WHEN ever THEN '-infinity' ELSE (submitted_at AT TIME ZONE (
                        SELECT time_zone FROM organisation))::date END,
                    status, test, count(*), count(*) FILTER (WHERE assignee_id IS NULL),
                    count(*) FILTER (WHERE step >= 1), count(*) FILTER (WHERE step >= 2),
                    count(*) FILTER (WHERE step >= 3),
                    count(*) FILTER (WHERE score_tenths < 200),
                    count(*) FILTER (WHERE score_tenths >= 200 AND score_tenths < 400),
                    count(*) FILTER (WHERE score_tenths >= 400 AND score_tenths < 600),
                    count(*) FILTER (WHERE score_tenths >= 600 AND score_tenths < 800),
                    count(*) FILTER (WHERE score_tenths >= 800),
                    count(*) FILTER (WHERE late AND status IN ('NEW', 'ASSIGNED')
                        AND answered_at IS NULL AND coalesce(step, 0) < 2)
                FROM lead LEFT JOIN ever_reached USING (id)
                CROSS JOIN unnest(ARRAY['ALL', 'DISTRIBUTOR', 'TEAM', 'PERSON']) AS kind
                CROSS JOIN unnest(ARRAY[true, false]) AS ever
                WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7
            )
            (SELECT 'kept ' || kept::text FROM kept EXCEPT ALL SELECT 'kept ' || counted::text FROM counted)
            UNION ALL
            (SELECT 'counted ' || counted::text FROM counted
            EXCEPT ALL SELECT 'counted ' || kept::text FROM kept)
            """;

    private static final List<String> KINDS =
            List.of(
                    "UPDATE lead SET status = 'NEW' WHERE %s",
                    "UPDATE lead SET status = 'ASSIGNED' WHERE %s",
                    "UPDATE lead SET status = 'CONTACTED' WHERE %s",
                    "UPDATE lead SET status = 'CONVERTED' WHERE %s",
                    "UPDATE lead SET status = 'LOST' WHERE %s",
                    "UPDATE lead SET deleted_at = now() WHERE %s",
                    "UPDATE lead SET deleted_at = NULL WHERE %s",
                    "UPDATE lead SET test = NOT test WHERE %s",
                    "UPDATE lead SET distributor_id = (SELECT id FROM distributor ORDER BY random()"
                            + " LIMIT 1) WHERE %s",
                    "UPDATE lead SET distributor_id = NULL WHERE %s",
                    "UPDATE lead SET (assignee_id, team_id) = (SELECT id, team_id FROM app_user"
                            + " ORDER BY random() LIMIT 1) WHERE %s",
                    "UPDATE lead SET assignee_id = NULL WHERE %s",
                    "UPDATE lead SET submitted_at = submitted_at + interval '7 hours' WHERE %s",
                    "UPDATE lead SET campaign_id = 'k' || length(number::text) WHERE %s",
                    "UPDATE lead SET late = NOT late WHERE %s",
                    "UPDATE lead SET score_tenths = (score_tenths * 7 + number * 13) %% 1001"
                            + " WHERE %s",
                    "UPDATE lead SET score_tenths = 200 * (number %% 6), late = number %% 2 = 0"
                            + " WHERE %s",
                    "UPDATE lead SET status = 'CONTACTED', updated_at = submitted_at"
                            + " + make_interval(secs => (number %% 1000) ^ 2) WHERE %s",
                    "UPDATE app_user SET team_id = (SELECT id FROM team ORDER BY random() LIMIT 1)",
                    "UPDATE organisation SET time_zone = CASE time_zone WHEN 'Asia/Tokyo' THEN"
                            + " 'Europe/Istanbul' ELSE 'Asia/Tokyo' END",
                    "WITH gone AS (DELETE FROM ever_reached e USING lead WHERE e.id = lead.id AND"
                            + " %1$s) DELETE FROM lead WHERE %1$s",
                    "SELECT fold_lead_counts()",
                    """
                    INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                        consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                        submitted_at, captured_at, updated_at)
                    SELECT gen_random_uuid(), 'IMPORT', status, '', '', '[]', '{}', '[]', '[]',
                        '{}', '{}', 0, 0, test, submitted_at, now(), now()
                    FROM lead WHERE %s
                    """);

    private final Random random;
    private final int rarity;

    public LeadHistories(Random random) {
        this(random, 1);
    }

    /**
     * @param rarity at 1 something happens to a third of all leads at most, at 10 to a thirtieth
     */
    public LeadHistories(Random random, int rarity) {
        this.random = random;
        this.rarity = rarity;
    }

    public String next() {
        String some =
                "number %% %d = %d".formatted((3 + random.nextInt(9)) * rarity, random.nextInt(3));
        return KINDS.get(random.nextInt(KINDS.size())).formatted(some);
    }

    static List<String> differences(PostgresTest postgres) {
        return postgres.client()
                .sql(DIFFERENCES)
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .as(postgres.unitOfWork()::inTransaction)
                .block();
    }
}
