package io.huni.application.connection;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/**
 * In-port: ends a connection and forgets its secrets; its leads stay. Needs {@code
 * connection:manage}.
 */
public interface DeleteConnection {
    Mono<Void> delete(Actor actor, ConnectionId connection);
}
