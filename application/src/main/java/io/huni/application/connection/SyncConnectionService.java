package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncMarks.Mark;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.application.shared.Ids;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;

final class SyncConnectionService implements SyncConnection {
    private final ScopedConnections scoped;
    private final SyncRuns runs;
    private final SyncMarks marks;
    private final Forms forms;
    private final SyncSchedule schedule;
    private final ConnectionAnnouncements announcements;
    private final Ids ids;
    private final Clock clock;

    SyncConnectionService(
            ScopedConnections scoped,
            SyncRuns runs,
            SyncMarks marks,
            Forms forms,
            SyncSchedule schedule,
            ConnectionAnnouncements announcements,
            Ids ids,
            Clock clock) {
        this.scoped = scoped;
        this.runs = runs;
        this.marks = marks;
        this.forms = forms;
        this.schedule = schedule;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<RunView> sync(Actor actor, ConnectionId connection) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .filter(found -> found.connection().active())
                .switchIfEmpty(Mono.error(() -> new Refused(ConnectionErrorKey.STOPPED)))
                .flatMap(
                        found ->
                                runs.open(connection)
                                        .switchIfEmpty(Mono.defer(() -> queue(found))));
    }

    private Mono<RunView> queue(Opened found) {
        ConnectionId connection = found.connection().id();
        return runs.hasDone(connection, RunKind.BACKFILL)
                .flatMap(
                        done ->
                                done
                                        ? Mono.just(RunKind.MANUAL)
                                        : anew(connection).thenReturn(RunKind.BACKFILL))
                .map(kind -> queued(connection, kind))
                .flatMap(run -> save(found, run));
    }

    /** A backfill that was stopped begins anew, but for forms where it only was broken off. */
    private Mono<Void> anew(ConnectionId connection) {
        return forms.of(connection)
                .flatMapMany(Flux::fromIterable)
                .map(KnownForm::id)
                .concatMap(
                        form ->
                                marks.find(connection, form)
                                        .filter(mark -> mark.open().isEmpty())
                                        .flatMap(mark -> marks.save(connection, form, Mark.none())))
                .then();
    }

    private RunView queued(ConnectionId connection, RunKind kind) {
        return RunView.fresh(
                new RunId(ids.next()), connection, kind, RunState.QUEUED, clock.instant());
    }

    private Mono<RunView> save(Opened found, RunView run) {
        return runs.save(run)
                .then(Mono.defer(() -> schedule.dueAt(run.connection(), clock.instant())))
                .then(Mono.defer(() -> announcements.progress(found.connection(), run)))
                .thenReturn(run);
    }
}
