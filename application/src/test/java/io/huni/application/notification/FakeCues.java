package io.huni.application.notification;

import io.huni.application.notification.port.NotificationCues;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationKind;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cues that are there again when their transaction fails. */
final class FakeCues implements NotificationCues, UnitOfWork {
    final List<Cue> waiting = new ArrayList<>();
    final List<UUID> later = new ArrayList<>();

    Cue of(NotificationKind kind, UUID record, Optional<UserId> person, Map<String, String> facts) {
        Cue cue = new Cue(UUID.randomUUID(), kind, record, person, facts, Instant.EPOCH);
        waiting.add(cue);
        return cue;
    }

    @Override
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return Mono.defer(
                () -> {
                    List<Cue> before = List.copyOf(waiting);
                    return work.doOnError(
                            failure -> {
                                waiting.clear();
                                waiting.addAll(before);
                            });
                });
    }

    @Override
    public Mono<Void> lookForEndingOffers(Instant now) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> lookForLateHandOvers(Instant now) {
        return Mono.empty();
    }

    @Override
    public Mono<List<Cue>> take(int most, Instant now) {
        return Mono.fromSupplier(
                () -> {
                    List<Cue> taken = waiting.stream().limit(most).toList();
                    waiting.removeAll(taken);
                    return taken;
                });
    }

    @Override
    public Mono<Void> putOff(UUID cue, Instant now) {
        return Mono.fromRunnable(
                () -> {
                    waiting.removeIf(one -> one.id().equals(cue));
                    later.add(cue);
                });
    }
}
