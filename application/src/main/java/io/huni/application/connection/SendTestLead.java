package io.huni.application.connection;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: asks Meta for a test lead, which then comes the way that every lead comes. Needs {@code
 * connection:manage}.
 */
public interface SendTestLead {
    /** The leadgen id. Without a form the first one of the connection is taken. */
    Mono<String> send(Actor actor, ConnectionId connection, Optional<MetaId> form);
}
