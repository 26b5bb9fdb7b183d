package io.huni.application.connection;

import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/**
 * In-port of the scheduler: one turn of a connection. Takes up a run that was broken off where its
 * last page ended, starts the backfill of a new connection, else asks for what came since the last
 * turn, with overlap. Never fails: what goes wrong is kept as the run's and the connection's fault.
 */
public interface RunSync {
    /**
     * Completes when the turn has ended; the scheduler decides by {@link Turn} when the next one is
     * due.
     */
    Mono<Turn> run(ConnectionId connection);

    /**
     * @param notBefore seconds from now; at least the connection's interval, longer when Meta asks
     *     to wait
     * @param ended the connection is gone or switched off: no further turn
     */
    record Turn(long notBefore, boolean ended) {}
}
