package io.huni.application.identity;

import io.huni.application.identity.port.Sessions;
import io.huni.application.shared.Hash;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class SessionQueriesService implements SessionQueries {
    private final Sessions sessions;
    private final Clock clock;

    SessionQueriesService(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Mono<SignedIn> whoHolds(String token) {
        return Mono.defer(() -> sessions.find(Hash.of(token), clock.instant()));
    }

    @Override
    public Mono<Map<String, SignedIn>> holders(Set<String> tokens) {
        return Mono.fromSupplier(
                        () -> tokens.stream().collect(Collectors.toMap(Hash::of, token -> token)))
                .filter(byHash -> !byHash.isEmpty())
                .flatMap(this::found)
                .defaultIfEmpty(Map.of());
    }

    private Mono<Map<String, SignedIn>> found(Map<String, String> tokenByHash) {
        return sessions.findAll(tokenByHash.keySet(), clock.instant())
                .map(
                        found ->
                                found.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        who -> tokenByHash.get(who.getKey()),
                                                        Map.Entry::getValue)));
    }

    @Override
    public Mono<List<SessionView>> ofPerson(Actor.Person actor) {
        return Mono.defer(() -> sessions.of(actor.id(), clock.instant()));
    }
}
