package io.huni.adapter.persistence.job;

import io.huni.adapter.persistence.shared.Wall;

/** The statements of jobs. */
final class JobStatements {
    static final String FIND = "SELECT " + JobRow.COLUMNS + " FROM job WHERE id = :id";

    static final String CLAIM = FIND + " FOR UPDATE";

    private static final String CHANGE =
            """
            UPDATE job SET state = :state, done = :done, failed = :failed, skipped = :skipped,
                cancel_asked = :cancel, finished_at = :finished, undoable_until = :undoable,
                problem = :problem\
            """;

    static final String SAVE = CHANGE + " WHERE id = :id";

    static final String PAGE =
            "SELECT "
                    + JobRow.COLUMNS
                    + """
                     FROM job
                    WHERE (:everything OR owner_id = :owner) AND id < :before
                    ORDER BY id DESC LIMIT :limit
                    """;

    static final String REASONS =
            """
            SELECT reason, count(*)::int AS count FROM job_result
            WHERE job_id = :job AND reason IS NOT NULL
            GROUP BY reason ORDER BY count(*) DESC, reason
            """;

    /** {@code %s} is the scope of the leads that may be named. */
    static final String RESULTS =
            Wall.around(
                    """
                    SELECT r.record_id, r.outcome, r.reason, lead.number,
                        nullif(lead.display_name, '') AS title
                    FROM job_result r LEFT JOIN lead ON lead.id = r.record_id AND LEADS
                    WHERE SCOPED AND r.job_id = $2 AND r.record_id > $3 AND OUTCOME
                    ORDER BY r.record_id LIMIT $4
                    """);

    private static final String ADDED =
            """
            WITH added AS (
                INSERT INTO job (id, kind, owner_id, undoes, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES (:id, :kind, :owner, :undoes, 'QUEUED', :total, 0, 0, 0, false, :started,
                    :started)
            )
            INSERT INTO job_slice (job_id, number, records)
            SELECT :id, (n - 1) / :slice, array_agg(record ORDER BY n) FROM (RECORDS) AS chosen
            GROUP BY 2
            """;

    static final String ADD =
            ADDED.replace(
                    "RECORDS",
                    "SELECT * FROM unnest(:records::uuid[]) WITH ORDINALITY AS given(record, n)");

    static final String TO_PUT_BACK =
            """
            SELECT record_id FROM job_result WHERE job_id = :job AND outcome = 'DONE'
            EXCEPT
            SELECT back.record_id FROM job undo JOIN job_result back ON back.job_id = undo.id
            WHERE undo.undoes = :job AND back.outcome = 'DONE'
            ORDER BY record_id
            """;

    static final String ADD_RETRY =
            ADDED.replace(
                    "RECORDS",
                    """
                    SELECT record_id AS record, row_number() OVER (ORDER BY record_id) AS n
                    FROM job_result WHERE job_id = :earlier AND outcome <> 'DONE'\
                    """);

    /**
     * A node that falls silent in the middle of a slice loses its transaction and so the job. What
     * the turn changes is told to the audit trail as the owner's, by the job: whose it is stands
     * only in the row, so that the row tells it.
     */
    static final String NEXT =
            """
            SELECT COLUMNS, job.attempts, slice.number, slice.records,
                set_config('idle_in_transaction_session_timeout', '30s', true),
                set_config('huni.origin', jsonb_build_object('user', job.owner_id,
                    'address', 'job', 'device', job.id)::text, true)
            FROM (
                SELECT * FROM job WHERE state IN ('QUEUED', 'RUNNING') AND due_at <= :now
                ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            ) AS job
            LEFT JOIN LATERAL (
                SELECT number, records FROM job_slice WHERE job_slice.job_id = job.id
                ORDER BY number LIMIT 1
            ) AS slice ON true
            """
                    .replace("COLUMNS", JobRow.COLUMNS);

    static final String SETTLE =
            """
            WITH touched AS (
                DELETE FROM job_slice WHERE job_id = :id AND (number = :slice OR :ended)
            ), told AS (
                INSERT INTO job_result (job_id, record_id, outcome, reason)
                SELECT :id, r.record, r.outcome, nullif(r.reason, '')
                FROM unnest(:records::uuid[], :outcomes::text[], :reasons::text[])
                    AS r(record, outcome, reason)
            )
            """
                    + CHANGE
                    + ", due_at = :now, attempts = 0 WHERE id = :id";

    static final String POSTPONE =
            "UPDATE job SET due_at = :until, attempts = :attempts WHERE id = :id";

    private JobStatements() {}
}
