package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.shared.Ids;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins and ends the runs of turns, told to open screens. */
final class RunBook {
    private final SyncRuns runs;
    private final SyncMarks marks;
    private final Forms forms;
    private final ConnectionAnnouncements announcements;
    private final ConnectionSettings settings;
    private final Ids ids;
    private final Clock clock;

    RunBook(
            SyncRuns runs,
            SyncMarks marks,
            Forms forms,
            ConnectionAnnouncements announcements,
            ConnectionSettings settings,
            Ids ids,
            Clock clock) {
        this.runs = runs;
        this.marks = marks;
        this.forms = forms;
        this.announcements = announcements;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes up the open run or starts one. */
    Mono<SyncTurn> begin(Opened opened) {
        return runs.open(opened.connection().id())
                .switchIfEmpty(Mono.defer(() -> fresh(opened)))
                .map(run -> turn(opened, run))
                .flatMap(turn -> save(turn).thenReturn(turn))
                .flatMap(this::cancelIfAsked);
    }

    private SyncTurn turn(Opened opened, RunView run) {
        return new SyncTurn(opened, run, settings.pageLimit(), clock.instant());
    }

    private Mono<SyncTurn> cancelIfAsked(SyncTurn turn) {
        return runs.cancelAsked(turn.run().id())
                .filter(asked -> asked)
                .doOnNext(asked -> turn.cancel())
                .thenReturn(turn);
    }

    private Mono<RunView> fresh(Opened opened) {
        ConnectionId connection = opened.connection().id();
        return kind(connection)
                .map(
                        kind ->
                                RunView.fresh(
                                        new RunId(ids.next()),
                                        connection,
                                        kind,
                                        RunState.RUNNING,
                                        clock.instant()));
    }

    private Mono<RunKind> kind(ConnectionId connection) {
        return runs.hasDone(connection, RunKind.BACKFILL)
                .flatMap(done -> done ? Mono.just(true) : everyFormIsRead(connection))
                .map(read -> read ? RunKind.SCHEDULED : RunKind.BACKFILL);
    }

    private Mono<Boolean> everyFormIsRead(ConnectionId connection) {
        return forms.of(connection)
                .filter(known -> !known.isEmpty())
                .flatMapMany(Flux::fromIterable)
                .map(KnownForm::id)
                .concatMap(
                        form -> marks.find(connection, form).defaultIfEmpty(SyncMarks.Mark.none()))
                .map(mark -> mark.syncedUntil().isPresent())
                .collectList()
                .map(read -> !read.isEmpty() && !read.contains(false));
    }

    /** Notes how many leads first readings will bring, at most. */
    Mono<Void> expect(SyncTurn turn, List<FormTask> tasks) {
        long leads =
                tasks.stream()
                        .filter(FormTask::isFirstReading)
                        .mapToLong(task -> task.summary().leadsCount())
                        .sum();
        if (leads == 0 || turn.run().expected().isPresent()) {
            return Mono.empty();
        }
        turn.become(turn.run().expecting((int) Math.min(leads, Integer.MAX_VALUE)));
        return save(turn);
    }

    Mono<Void> end(SyncTurn turn) {
        turn.become(turn.ended(clock.instant()));
        return save(turn);
    }

    private Mono<Void> save(SyncTurn turn) {
        return runs.save(turn.run())
                .then(
                        Mono.defer(
                                () ->
                                        announcements.progress(
                                                turn.opened().connection(), turn.run())));
    }

    /** A run that waits for a connection that was switched off. */
    Mono<Void> cancelOpen(Opened opened) {
        return runs.open(opened.connection().id())
                .flatMap(
                        run ->
                                runs.save(
                                        run.ended(
                                                RunState.CANCELLED,
                                                clock.instant(),
                                                Optional.empty())));
    }
}
