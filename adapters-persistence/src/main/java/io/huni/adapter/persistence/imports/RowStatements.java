package io.huni.adapter.persistence.imports;

/** The statements of rows. */
final class RowStatements {
    static final String COLUMNS =
            "r.number, r.cells, r.edited, r.dropped, r.verdict, r.faults, r.twin, r.twin_row,"
                    + " r.outcome, r.lead_id";

    static final String ADD =
            """
            INSERT INTO import_row (import_id, number, cells)
            SELECT $1, $2 + n::int - 1, row
            FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS given(row, n)
            """;

    static final String READ_SCOPED =
            "SELECT "
                    + COLUMNS
                    + " FROM import_row r WHERE SCOPED AND import_id = $2 AND number = ANY ($3)"
                    + " ORDER BY number";

    /** {@code %s} is what the rows must be. */
    static final String PAGE =
            "SELECT "
                    + COLUMNS
                    + """
                     FROM import_row r
                    WHERE SCOPED AND import_id = $2 AND number > $3 AND %s
                    ORDER BY number LIMIT $4
                    """;

    static final String FORGET_KEYS = "DELETE FROM import_key WHERE import_id = $1";

    /**
     * The first of a file has the key. A row whose keys all came first stays what it is; one of
     * whose keys somebody else has is a duplicate of that row. One whose lead is there stays.
     */
    static final String JUDGE =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($2::jsonb) AS i(
                    number integer, verdict text, faults jsonb, keys text[], twin uuid)
            ), key AS MATERIALIZED (
                SELECT DISTINCT ON (k.key) k.key, input.number
                FROM input CROSS JOIN LATERAL unnest(input.keys) AS k(key)
                ORDER BY k.key, input.number
            ), before AS MATERIALIZED (
                SELECT known.key, known.number FROM import_key known
                WHERE known.import_id = $1 AND known.key IN (SELECT key FROM key)
            ), added AS (
                INSERT INTO import_key (import_id, key, number)
                SELECT $1, key, number FROM key WHERE key NOT IN (SELECT key FROM before)
                ORDER BY key
            ), holder AS MATERIALIZED (
                SELECT key, number FROM before
                UNION ALL
                SELECT key, number FROM key WHERE key NOT IN (SELECT key FROM before)
            ), twin AS MATERIALIZED (
                SELECT input.number, min(holder.number) AS first
                FROM input CROSS JOIN LATERAL unnest(input.keys) AS k(key)
                JOIN holder ON holder.key = k.key
                WHERE holder.number < input.number
                GROUP BY input.number
            )
            UPDATE import_row r SET
                verdict = CASE WHEN twin.first IS NOT NULL THEN 'DUPLICATE' ELSE input.verdict END,
                faults = input.faults, twin = input.twin, twin_row = twin.first,
                outcome = NULL, lead_id = NULL
            FROM input LEFT JOIN twin USING (number)
            WHERE r.import_id = $1 AND r.number = input.number
                AND (r.outcome IS NULL OR r.outcome NOT IN ('CREATED', 'UPDATED'))
            """;

    static final String TWINS =
            """
            SELECT number FROM import_row WHERE import_id = $1 AND twin_row = $2
            ORDER BY number LIMIT $3
            """;

    static final String MEND =
            """
            WITH forgotten AS (
                DELETE FROM import_key WHERE import_id = $1 AND number = $2
            )
            UPDATE import_row SET cells = $3::jsonb, edited = $4, dropped = $5
            WHERE import_id = $1 AND number = $2
            """;

    static final String ALL = "SELECT number FROM import_row WHERE import_id = $1 ORDER BY number";

    static final String TO_TAKE =
            """
            SELECT number FROM import_row
            WHERE import_id = $1 AND verdict IN ('FINE', 'DUPLICATE')
                AND (outcome IS NULL OR outcome NOT IN ('CREATED', 'UPDATED'))
            ORDER BY number
            """;

    static final String TAKEN =
            """
            SELECT number FROM import_row
            WHERE import_id = $1 AND outcome IN ('CREATED', 'UPDATED')
            ORDER BY number
            """;

    static final String SETTLE =
            """
            UPDATE import_row r SET outcome = i.outcome, lead_id = i.lead_id,
                faults = CASE WHEN i.outcome = 'UNDONE' THEN NULL
                    ELSE coalesce(i.faults, r.faults) END
            FROM jsonb_to_recordset($2::jsonb) AS i(
                number integer, outcome text, lead_id uuid, faults jsonb)
            WHERE r.import_id = $1 AND r.number = i.number
            """;

    static final String TOUCHED =
            """
            SELECT DISTINCT lead_id FROM import_row
            WHERE import_id = $1 AND lead_id = ANY ($2) AND outcome IN ('CREATED', 'UPDATED')
            """;

    static final String COUNTS =
            """
            SELECT import_id,
                count(*) FILTER (WHERE verdict = 'FINE')::int AS fine,
                count(*) FILTER (WHERE verdict = 'DUPLICATE')::int AS duplicates,
                count(*) FILTER (WHERE verdict = 'BAD')::int AS bad,
                count(*) FILTER (WHERE verdict = 'DROPPED')::int AS dropped,
                count(*) FILTER (WHERE outcome = 'CREATED')::int AS created,
                count(*) FILTER (WHERE outcome = 'UPDATED')::int AS updated,
                count(*) FILTER (WHERE outcome = 'SKIPPED')::int AS skipped,
                count(*) FILTER (WHERE outcome = 'FAILED')::int AS failed,
                count(*) FILTER (WHERE outcome = 'UNDONE')::int AS undone
            FROM import_row WHERE SCOPED AND import_id = ANY ($2) GROUP BY import_id
            """;

    private RowStatements() {}
}
