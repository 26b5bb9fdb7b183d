package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.SyncRuns;

import reactor.core.publisher.Mono;

/** What may tell a turn between two pages that it should not go on. */
record TurnSigns(SyncRuns runs, Connections connections) {
    Mono<Void> heed(SyncTurn turn) {
        return runs.cancelAsked(turn.run().id())
                .filter(asked -> asked)
                .doOnNext(asked -> turn.cancel())
                .then(Mono.defer(() -> holds(turn.opened())))
                .filter(holds -> !holds)
                .doOnNext(gone -> turn.overtake())
                .then();
    }

    private Mono<Boolean> holds(Opened used) {
        return connections
                .find(used.connection().id())
                .map(
                        now ->
                                now.connection().active()
                                        && now.credentials().equals(used.credentials()))
                .defaultIfEmpty(false);
    }
}
