package io.huni.application.notification;

import io.huni.application.notification.port.DailySummaries;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers which spans were counted. */
final class FakeSummaries implements DailySummaries {
    final Map<UserId, Instant> told = new HashMap<>();
    final Set<UserId> later = new HashSet<>();
    final List<Span> counted = new ArrayList<>();

    record Span(Instant after, Instant until) {}

    @Override
    public Mono<Set<UserId>> due(Map<UserId, Instant> mornings, Instant now) {
        return Mono.fromSupplier(
                () ->
                        mornings.keySet().stream()
                                .filter(one -> !later.contains(one))
                                .filter(one -> !mornings.get(one).equals(told.get(one)))
                                .collect(Collectors.toSet()));
    }

    @Override
    public Mono<Claimed> claim(UserId person, Instant morning) {
        return Mono.fromSupplier(() -> new Claimed(Optional.ofNullable(told.put(person, morning))));
    }

    @Override
    public Mono<Void> putOff(UserId person, Instant now) {
        return Mono.fromRunnable(() -> later.add(person));
    }

    @Override
    public Mono<Numbers> numbers(DistributorId distributor, Instant after, Instant until) {
        return Mono.fromSupplier(
                () -> {
                    counted.add(new Span(after, until));
                    return new Numbers(1, 0, 0, 0);
                });
    }
}
