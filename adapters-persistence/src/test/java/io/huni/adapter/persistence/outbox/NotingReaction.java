package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Notes what it gets and fails when told so; an event that fails takes its batch with it. */
final class NotingReaction implements Reaction {
    final List<String> got = new CopyOnWriteArrayList<>();
    final List<String> tries = new CopyOnWriteArrayList<>();
    volatile Predicate<OutboxEvent> failing = event -> false;
    volatile Duration delay = Duration.ZERO;
    private final String name;

    NotingReaction(String name) {
        this.name = name;
    }

    @Override
    public String handler() {
        return name;
    }

    @Override
    public Set<String> events() {
        return Set.of();
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return Mono.delay(delay).then(Mono.fromRunnable(() -> take(events)));
    }

    private void take(List<OutboxEvent> events) {
        if (events.stream().anyMatch(failing)) {
            tries.add("try");
            throw new IllegalStateException("refused");
        }
        events.forEach(event -> got.add(OutboxEvents.name(event)));
    }
}
