package io.huni.adapter.persistence.schedule;

import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.shared.ConnectionId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * Writes db-scheduler's table in the caller's transaction, so that a turn is never due before what
 * it is about is there. A turn that is at work keeps its lease; the wish waits beside it.
 */
final class DbSchedulerSyncSchedule implements SyncSchedule {
    private static final String DUE =
            """
            INSERT INTO scheduled_tasks AS t
                (task_name, task_instance, execution_time, picked, version)
            VALUES ('sync-connection', :connection, :moment, false, 1)
            ON CONFLICT (task_name, task_instance) DO UPDATE
            SET execution_time = CASE
                    WHEN t.picked THEN t.execution_time ELSE excluded.execution_time END,
                version = CASE WHEN t.picked THEN t.version ELSE t.version + 1 END,
                wanted_at = CASE WHEN t.picked THEN excluded.execution_time END
            """;

    /** A turn that is at work finds out by itself that its connection is gone. */
    private static final String REMOVE =
            """
            DELETE FROM scheduled_tasks
            WHERE task_name = 'sync-connection' AND task_instance = :connection AND NOT picked
            """;

    private final DatabaseClient client;
    private final DueSignal signal;

    DbSchedulerSyncSchedule(DatabaseClient client, DueSignal signal) {
        this.client = client;
        this.signal = signal;
    }

    @Override
    public Mono<Void> dueAt(ConnectionId connection, Instant moment) {
        return client.sql(DUE)
                .bind("connection", connection.value().toString())
                .bind("moment", moment)
                .then()
                .doOnSuccess(done -> signal.send());
    }

    @Override
    public Mono<Void> remove(ConnectionId connection) {
        return client.sql(REMOVE).bind("connection", connection.value().toString()).then();
    }
}
