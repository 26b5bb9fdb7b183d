package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.GraphFailure;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.ConnectionId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RunSyncService implements RunSync {
    private static final Logger LOG = LoggerFactory.getLogger(RunSyncService.class);
    private static final Turn ENDED = new Turn(0, true);
    private static final Turn AT_ONCE = new Turn(0, false);
    private static final Turn SOON = new Turn(60, false);

    private final Connections connections;
    private final RunBook runBook;
    private final SyncPlan plan;
    private final FormPass formPass;
    private final TurnFailures failures;
    private final ConnectionWatch watch;
    private final ConnectionHealth health;
    private final Clock clock;

    RunSyncService(
            Connections connections,
            RunBook runBook,
            SyncPlan plan,
            FormPass formPass,
            TurnFailures failures,
            ConnectionWatch watch,
            ConnectionHealth health,
            Clock clock) {
        this.connections = connections;
        this.runBook = runBook;
        this.plan = plan;
        this.formPass = formPass;
        this.failures = failures;
        this.watch = watch;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public Mono<Turn> run(ConnectionId connection) {
        return connections
                .find(connection)
                .flatMap(this::turnIfActive)
                .defaultIfEmpty(ENDED)
                .onErrorResume(failure -> nextTime(connection, failure));
    }

    private Mono<Turn> turnIfActive(Opened opened) {
        return opened.connection().active()
                ? runBook.begin(opened).flatMap(this::turn)
                : runBook.cancelOpen(opened).thenReturn(ENDED);
    }

    private Mono<Turn> turn(SyncTurn turn) {
        return work(turn)
                .onErrorResume(failure -> broken(turn, failure))
                .then(Mono.defer(() -> finish(turn)));
    }

    private Mono<Void> work(SyncTurn turn) {
        return turn.halts()
                ? Mono.empty()
                : watch.introduce(turn.opened())
                        .then(Mono.defer(() -> plan.tasks(turn)))
                        .flatMap(tasks -> read(turn, tasks))
                        .onErrorResume(GraphFailure.class, failure -> failures.take(turn, failure));
    }

    private Mono<Void> read(SyncTurn turn, List<FormTask> tasks) {
        return runBook.expect(turn, tasks)
                .thenMany(Flux.fromIterable(tasks))
                .concatMap(task -> formPass.read(turn, task))
                .then(
                        Mono.defer(
                                () ->
                                        turn.cancelled()
                                                ? plan.leaveAlone(turn, tasks)
                                                : Mono.empty()));
    }

    private Mono<Void> broken(SyncTurn turn, Throwable failure) {
        String reference = turn.run().id().value().toString();
        LOG.error("Sync failed, reference {}", reference, failure);
        Fault fault = new Fault(FaultKey.INTERNAL, Map.of("reference", reference), clock.instant());
        return Mono.fromRunnable(() -> turn.formFailed(fault, true));
    }

    private Mono<Turn> finish(SyncTurn turn) {
        return runBook.end(turn)
                .then(
                        Mono.defer(
                                () ->
                                        health.changeBy(
                                                turn.opened(),
                                                before -> healthAfter(turn, before))))
                .then(Mono.defer(() -> next(turn)));
    }

    private static Health healthAfter(SyncTurn turn, Health before) {
        return before.withProblem(ConnectionHealth.afterSync(before.problem(), turn.fault()))
                .withUsage(Optional.of(turn.usagePercent()), turn.pausedUntil());
    }

    private Mono<Turn> next(SyncTurn turn) {
        return turn.stopped() || turn.overtaken()
                ? unlessSwitchedOff(turn.opened().connection().id())
                : Mono.fromCallable(() -> later(turn));
    }

    /** It stays on when somebody has renewed its token while this turn was at work. */
    private Mono<Turn> unlessSwitchedOff(ConnectionId connection) {
        return connections
                .find(connection)
                .filter(now -> now.connection().active())
                .map(now -> AT_ONCE)
                .defaultIfEmpty(ENDED);
    }

    private Turn later(SyncTurn turn) {
        long interval = turn.opened().connection().syncInterval().toSeconds();
        long pause =
                turn.pausedUntil()
                        .map(until -> Duration.between(clock.instant(), until).toSeconds() + 1)
                        .orElse(0L);
        return new Turn(Math.max(interval, pause), false);
    }

    private static Mono<Turn> nextTime(ConnectionId connection, Throwable failure) {
        LOG.error("Connection {} could not be synced", connection.value(), failure);
        return Mono.just(SOON);
    }
}
