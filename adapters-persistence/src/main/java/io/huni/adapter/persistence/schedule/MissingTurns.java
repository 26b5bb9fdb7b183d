package io.huni.adapter.persistence.schedule;

import io.huni.application.connection.port.Connections;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

/**
 * Puts on the schedule what is active and not on it: a connection is saved before its first turn is
 * asked for, and a crash may come between.
 */
final class MissingTurns {
    private static final String ADD =
            """
            INSERT INTO scheduled_tasks
                (task_name, task_instance, execution_time, picked, version)
            SELECT 'sync-connection', connection, now(), false, 1
            FROM unnest(:connections) AS connection
            ON CONFLICT (task_name, task_instance) DO NOTHING
            """;

    private final Connections connections;
    private final DatabaseClient client;
    private final DueSignal signal;

    MissingTurns(Connections connections, DatabaseClient client, DueSignal signal) {
        this.connections = connections;
        this.client = client;
        this.signal = signal;
    }

    Mono<Void> add() {
        return connections
                .active()
                .map(connection -> connection.value().toString())
                .collectList()
                .map(active -> active.toArray(String[]::new))
                .flatMap(this::add);
    }

    private Mono<Void> add(String[] active) {
        return client.sql(ADD)
                .bind("connections", active)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .doOnNext(rows -> signal.send())
                .then();
    }
}
