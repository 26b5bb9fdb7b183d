package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.ConnectionView.Today;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.Optional;

/** Connections with everything that their screen shows, in one statement. */
final class ConnectionViewRow {
    /** The parameters after the scope: today, its beginning and its end. */
    static final String STATEMENT =
            "SELECT "
                    + ConnectionRow.COLUMNS
                    + """
                    , c.app_secret IS NOT NULL AS has_app_secret, d.name AS distributor_name,
                        last.finished_at AS last_run_at, task.execution_time AS next_run_at,
                        EXISTS (
                            SELECT FROM sync_run r
                            WHERE r.connection_id = c.id AND r.state IN ('QUEUED', 'RUNNING')
                        ) AS syncing,
                        (SELECT count(*) FROM lead l WHERE l.connection_id = c.id
                            AND NOT l.test AND l.deleted_at IS NULL) AS leads,
                        (
                            SELECT count(*)::int FROM lead l WHERE l.connection_id = c.id
                                AND l.submitted_at >= $3 AND l.submitted_at < $4
                        ) AS held_today,
                        (
                            SELECT sum(b.reported)::int FROM balance_day b
                            WHERE b.connection_id = c.id AND b.day = $2
                        ) AS reported_today
                    FROM connection c
                    JOIN distributor d ON d.id = c.distributor_id
                    LEFT JOIN LATERAL (
                        SELECT r.finished_at FROM sync_run r
                        WHERE r.connection_id = c.id AND r.finished_at IS NOT NULL
                        ORDER BY r.id DESC LIMIT 1
                    ) last ON true
                    LEFT JOIN scheduled_tasks task
                        ON task.task_name = 'sync-connection' AND task.task_instance = c.id::text
                    WHERE SCOPED AND c.ended_at IS NULL AND %s
                    ORDER BY c.name COLLATE "tr-TR-x-icu", c.id
                    """;

    private ConnectionViewRow() {}

    static ConnectionView view(Readable row) {
        Connection connection = ConnectionRow.connection(row);
        Optional<Fault> problem = ConnectionRow.problem(row);
        boolean syncing = required(row, "syncing", Boolean.class);
        return new ConnectionView(
                connection,
                required(row, "distributor_name", String.class),
                optional(row, "page_name", String.class),
                ConnectionView.State.of(connection.active(), problem, syncing),
                problem,
                optional(row, "last_run_at", Instant.class),
                optional(row, "next_run_at", Instant.class),
                optional(row, "token_expires_at", Instant.class),
                required(row, "token_never_expires", Boolean.class),
                required(row, "leads", Long.class),
                today(row),
                optional(row, "usage_percent", Integer.class),
                optional(row, "paused_until", Instant.class),
                required(row, "has_app_secret", Boolean.class));
    }

    private static Today today(Readable row) {
        return new Today(
                optional(row, "reported_today", Integer.class),
                required(row, "held_today", Integer.class));
    }
}
