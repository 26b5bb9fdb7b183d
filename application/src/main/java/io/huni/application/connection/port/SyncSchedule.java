package io.huni.application.connection.port;

import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * Out-port: when a connection's next turn is due. One node takes a turn; a dead node's turn is
 * taken over.
 */
public interface SyncSchedule {
    /**
     * Makes the next turn due at the moment, adding the connection to the schedule when it is not
     * on it.
     */
    Mono<Void> dueAt(ConnectionId connection, Instant moment);

    Mono<Void> remove(ConnectionId connection);
}
