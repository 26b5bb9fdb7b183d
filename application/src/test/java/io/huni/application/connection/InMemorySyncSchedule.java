package io.huni.application.connection;

import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schedule of tests: it remembers and runs nothing. */
public final class InMemorySyncSchedule implements SyncSchedule {
    private final Map<ConnectionId, Instant> due = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> dueAt(ConnectionId connection, Instant moment) {
        return Mono.fromRunnable(() -> due.put(connection, moment));
    }

    @Override
    public Mono<Void> remove(ConnectionId connection) {
        return Mono.fromRunnable(() -> due.remove(connection));
    }

    /** When the connection's next turn is due; empty when it is not on the schedule. */
    public Optional<Instant> of(ConnectionId connection) {
        return Optional.ofNullable(due.get(connection));
    }
}
