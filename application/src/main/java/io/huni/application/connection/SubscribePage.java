package io.huni.application.connection;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/**
 * In-port: installs the app on the page, so that Meta sends its webhooks. Needs {@code
 * connection:manage}.
 */
public interface SubscribePage {
    /** Refuses with {@code connection.meta-refused}. */
    Mono<Void> subscribe(Actor actor, ConnectionId connection);
}
