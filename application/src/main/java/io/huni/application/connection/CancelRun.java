package io.huni.application.connection;

import io.huni.domain.connection.RunId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/** In-port: asks a run to stop after the page that it is at; what it has fetched stays. */
public interface CancelRun {
    Mono<RunView> cancel(Actor actor, ConnectionId connection, RunId run);
}
