package io.huni.application.connection;

import io.huni.application.connection.port.SyncRuns;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.application.shared.Absent;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunState;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class CancelRunService implements CancelRun {
    private final ScopedConnections scoped;
    private final SyncRuns runs;
    private final SyncSchedule schedule;
    private final Clock clock;

    CancelRunService(ScopedConnections scoped, SyncRuns runs, SyncSchedule schedule, Clock clock) {
        this.scoped = scoped;
        this.runs = runs;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public Mono<RunView> cancel(Actor actor, ConnectionId connection, RunId run) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(found -> runs.find(connection, run))
                .switchIfEmpty(Absent.notFound())
                .flatMap(this::ask);
    }

    /** A run that waits for its next turn gets it at once, so that it notices. */
    private Mono<RunView> ask(RunView run) {
        boolean open = run.state() == RunState.QUEUED || run.state() == RunState.RUNNING;
        return open
                ? runs.askCancel(run.id())
                        .then(Mono.defer(() -> schedule.dueAt(run.connection(), clock.instant())))
                        .thenReturn(run)
                : Mono.just(run);
    }
}
