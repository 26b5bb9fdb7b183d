package io.huni.application.idempotency;

import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys that never grow old. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
    private final Map<Owner, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Mono<Claim> claim(Actor actor, String key, String request) {
        return Mono.fromSupplier(
                () ->
                        entries.computeIfAbsent(
                                        new Owner(actor, key),
                                        fresh -> new Entry(request, Optional.empty()))
                                .claimedFor(request));
    }

    @Override
    public Mono<Void> fulfil(Actor actor, String key, String answer) {
        return Mono.fromRunnable(
                () ->
                        entries.computeIfPresent(
                                new Owner(actor, key),
                                (owner, entry) -> new Entry(entry.request(), Optional.of(answer))));
    }

    private record Owner(Actor actor, String key) {}

    private record Entry(String request, Optional<String> made) {
        Claim claimedFor(String other) {
            if (!request.equals(other)) {
                return new Claim.Misused();
            }
            return made.<Claim>map(Claim.Done::new).orElseGet(Claim.Fresh::new);
        }
    }
}
