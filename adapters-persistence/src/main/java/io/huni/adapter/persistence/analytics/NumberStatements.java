package io.huni.adapter.persistence.analytics;

/**
 * The statements of the numbers: a row for each group and period, by the number of the period.
 * {@code KIND} is the kind of kept rows that answers, {@code CUT} what they must meet, {@code
 * SCOPED} the wall's.
 */
final class NumberStatements {
    /**
     * What is folded, and how much of the reader's scope waits for it: between two folds changes
     * are only added.
     */
    static final String VERSION =
            """
            SELECT concat_ws('/', folded.version, named.changes, leads.changes, done.changes)
            FROM (SELECT sum(version) AS version FROM number_version WHERE SCOPED) AS folded
            CROSS JOIN (SELECT count(*) AS changes FROM number_name_change WHERE SCOPED) AS named
            CROSS JOIN (SELECT count(*) AS changes FROM lead_count_change WHERE SCOPED) AS leads
            CROSS JOIN (SELECT count(*) AS changes FROM interaction_change WHERE SCOPED) AS done
            WHERE SCOPED
            """;

    /**
     * What is folded, in pieces, and what is not yet. Fenced in, so that the planner expects enough
     * rows to group them without sorting.
     */
    private static final String GROUPS =
            """
            SELECT key, number, sum(tally) AS tally FROM (
                SELECT lead.key, piece.number,
                    CASE WHEN piece.added THEN lead.tally ELSE -lead.tally END AS tally
                FROM unnest($2::integer[], $3::integer[], $4::date[], $5::boolean[])
                    AS piece (number, span, day, added)
                CROSS JOIN LATERAL (
                    SELECT KEY AS key, lead.tally FROM FIGURES AS lead
                    WHERE SCOPED AND lead.kind = 'KIND' AND lead.span = piece.span
                        AND lead.day = piece.day AND CUT OFFSET 0
                ) AS lead
                UNION ALL
                SELECT KEY, period.number, lead.tally
                FROM unnest($6::integer[], $7::date[], $8::date[]) AS period (number, first, last)
                JOIN CHANGES AS lead ON lead.day BETWEEN period.first AND period.last
                WHERE SCOPED AND CUT
            ) AS found
            GROUP BY 1, 2 HAVING sum(tally) <> 0
            """;

    /** Of leads. */
    private static final String LEADS =
            GROUPS.replace("FIGURES", "lead_figure")
                    .replace("CHANGES", "(SELECT * FROM lead_count_change WHERE NOT test)");

    /** Of interactions; whoever did them stands where leads have their assignee. */
    private static final String INTERACTIONS =
            GROUPS.replace("FIGURES", "(SELECT *, user_id AS assignee_id FROM interaction_figure)")
                    .replace(
                            "CHANGES",
                            "(SELECT *, user_id AS assignee_id FROM interaction_change)");

    private static final String ALONE =
            "SELECT g.number, g.tally::text AS tally FROM (GROUPS) AS g WHERE SCOPED";

    static final String WHOLE = ALONE.replace("GROUPS", LEADS.replace("KEY", "NULL::text"));

    static final String INTERACTIONS_WHOLE =
            ALONE.replace("GROUPS", INTERACTIONS.replace("KEY", "NULL::text"));

    static final String DISTRIBUTORS =
            """
            SELECT g.key::text AS key, g.number, g.tally::text AS tally, d.name,
                d.response_target_seconds AS target
            FROM (GROUPS) AS g LEFT JOIN distributor d ON d.id = g.key
            WHERE SCOPED ORDER BY d.name COLLATE "tr-TR-x-icu", g.key, g.number
            """
                    .replace("GROUPS", LEADS.replace("KEY", "lead.distributor_id"));

    /** Who of the house did what is no affair of a distributor, who is told of its own people. */
    private static final String OF_PEOPLE =
            """
            SELECT g.key::text AS key, g.number, g.tally::text AS tally, u.name,
                u.team_id::text AS team, t.name AS team_name
            FROM (GROUPS) AS g
            LEFT JOIN app_user u ON u.id = g.key
            LEFT JOIN team t ON t.id = u.team_id
            WHERE SCOPED AND (g.key IS NULL OR (SELECT scope_id('distributor')) IS NULL
                OR u.distributor_id = (SELECT scope_id('distributor')))
            ORDER BY u.name COLLATE "tr-TR-x-icu", g.key, g.number
            """;

    static final String PEOPLE =
            OF_PEOPLE.replace("GROUPS", LEADS.replace("KEY", "lead.assignee_id"));

    static final String INTERACTIONS_OF_PEOPLE =
            OF_PEOPLE.replace("GROUPS", INTERACTIONS.replace("KEY", "lead.assignee_id"));

    static final String SOURCES =
            """
            SELECT g.key, g.number, g.tally::text AS tally, NULL::text AS name
            FROM (GROUPS) AS g WHERE SCOPED ORDER BY g.key, g.number
            """
                    .replace("GROUPS", LEADS.replace("KEY", "lead.source"));

    /** A campaign is called as its newest lead calls it; {@code MOST} of them. */
    static final String CAMPAIGNS =
            """
            SELECT g.key, g.number, g.tally::text AS tally, (
                SELECT lead.campaign_name FROM lead
                WHERE lead.campaign_id = g.key AND lead.campaign_name IS NOT NULL
                ORDER BY lead.submitted_at DESC, lead.id DESC LIMIT 1) AS name
            FROM (
                SELECT every.*, dense_rank() OVER (ORDER BY every.leads DESC, every.key) AS place
                FROM (
                    SELECT g.*, max(g.tally % 1000000000000) OVER (PARTITION BY g.key) AS leads
                    FROM (GROUPS) AS g
                ) AS every
            ) AS g
            WHERE SCOPED AND g.place <= MOST ORDER BY g.place, g.number
            """
                    .replace("GROUPS", LEADS.replace("KEY", "lead.campaign_id"));

    private NumberStatements() {}
}
