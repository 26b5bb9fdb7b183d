package io.huni.application.idempotency;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets those with the same name pass one after the other. Requests that wait here wait without a
 * connection to the database; only those of other nodes wait there.
 */
final class Turns {
    private final Map<Object, Queue<Sinks.Empty<Void>>> waiting = new ConcurrentHashMap<>();

    <T> Mono<T> inTurn(Object name, Mono<T> work) {
        return Mono.using(
                () -> enter(name),
                turn -> turn.asMono().then(work),
                turn -> leave(name, turn),
                false);
    }

    private Sinks.Empty<Void> enter(Object name) {
        Sinks.Empty<Void> turn = Sinks.empty();
        waiting.compute(
                name,
                (same, known) -> {
                    Queue<Sinks.Empty<Void>> queue = known == null ? new ArrayDeque<>() : known;
                    queue.add(turn);
                    return queue;
                });
        call(name);
        return turn;
    }

    private void leave(Object name, Sinks.Empty<Void> turn) {
        waiting.computeIfPresent(
                name,
                (same, queue) -> {
                    queue.remove(turn);
                    return queue.isEmpty() ? null : queue;
                });
        call(name);
    }

    /** Outside the map's lock, since whoever is called begins to work at once. */
    private void call(Object name) {
        AtomicReference<Sinks.Empty<Void>> first = new AtomicReference<>();
        waiting.computeIfPresent(
                name,
                (same, queue) -> {
                    first.set(queue.peek());
                    return queue;
                });
        if (first.get() != null) {
            first.get().tryEmitEmpty();
        }
    }
}
