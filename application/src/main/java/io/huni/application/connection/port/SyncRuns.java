package io.huni.application.connection.port;

import io.huni.application.connection.RunView;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/** Out-port: the record of every run. */
public interface SyncRuns {
    /** Saves the run as it is now, adding it when it is new. Whether a stop was asked stays. */
    Mono<Void> save(RunView run);

    /** The run that is queued or at work. */
    Mono<RunView> open(ConnectionId connection);

    Mono<RunView> find(ConnectionId connection, RunId run);

    /** Whether a run of the kind has ended {@code DONE} or {@code PARTIAL} before. */
    Mono<Boolean> hasDone(ConnectionId connection, RunKind kind);

    /** Whether somebody has asked the run to stop. */
    Mono<Boolean> cancelAsked(RunId run);

    Mono<Void> askCancel(RunId run);
}
