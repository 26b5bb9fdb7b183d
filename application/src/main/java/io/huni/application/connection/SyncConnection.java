package io.huni.application.connection;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/**
 * In-port: "sync now". Answers with the run that has been queued, or with the one that is at work
 * already. Needs {@code connection:manage}; refuses with {@code connection.stopped}.
 */
public interface SyncConnection {
    Mono<RunView> sync(Actor actor, ConnectionId connection);
}
