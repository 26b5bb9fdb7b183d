package io.huni.application.connection;

import io.huni.application.connection.port.SyncRuns;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The runs of tests. */
public final class InMemorySyncRuns implements SyncRuns {
    private static final Set<RunState> HELD = Set.of(RunState.DONE, RunState.PARTIAL);

    private final Map<RunId, RunView> runs = new ConcurrentHashMap<>();
    private final Set<RunId> cancelled = ConcurrentHashMap.newKeySet();

    @Override
    public Mono<Void> save(RunView run) {
        return Mono.fromRunnable(() -> runs.put(run.id(), run));
    }

    @Override
    public Mono<RunView> open(ConnectionId connection) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                of(connection).filter(InMemorySyncRuns::isOpen).findFirst()));
    }

    @Override
    public Mono<RunView> find(ConnectionId connection, RunId run) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                of(connection).filter(one -> one.id().equals(run)).findFirst()));
    }

    @Override
    public Mono<Boolean> hasDone(ConnectionId connection, RunKind kind) {
        return Mono.fromSupplier(
                () ->
                        of(connection)
                                .anyMatch(run -> run.kind() == kind && HELD.contains(run.state())));
    }

    @Override
    public Mono<Boolean> cancelAsked(RunId run) {
        return Mono.fromSupplier(() -> cancelled.contains(run));
    }

    @Override
    public Mono<Void> askCancel(RunId run) {
        return Mono.fromRunnable(() -> cancelled.add(run));
    }

    /** Every run of the connection, the newest first. */
    public List<RunView> all(ConnectionId connection) {
        return of(connection).toList();
    }

    private Stream<RunView> of(ConnectionId connection) {
        return runs.values().stream()
                .filter(run -> run.connection().equals(connection))
                .sorted(Comparator.comparing((RunView run) -> run.id().value()).reversed());
    }

    static boolean isOpen(RunView run) {
        return run.state() == RunState.QUEUED || run.state() == RunState.RUNNING;
    }
}
