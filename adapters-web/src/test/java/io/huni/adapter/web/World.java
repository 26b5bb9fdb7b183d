package io.huni.adapter.web;

import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.SessionId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Sessions of the tests: who holds which token, and how often that was asked. */
final class World implements SessionQueries {
    private final Map<String, SignedIn> holders = new ConcurrentHashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean away;

    World() {
        hold(Sample.TOKEN, Sample.zeynep(Role.SUPERADMIN));
    }

    void hold(String token, SignedIn who) {
        holders.put(token, who);
    }

    void end(SessionId session) {
        holders.values().removeIf(who -> who.session().equals(session));
    }

    /** As if the database could not be reached. */
    void away(boolean isAway) {
        away = isAway;
    }

    int questions() {
        return questions.get();
    }

    @Override
    public Mono<SignedIn> whoHolds(String token) {
        return Mono.defer(
                () -> {
                    questions.incrementAndGet();
                    return away
                            ? Mono.error(new java.util.concurrent.TimeoutException("database"))
                            : Mono.justOrEmpty(holders.get(token));
                });
    }

    @Override
    public Mono<Map<String, SignedIn>> holders(Set<String> tokens) {
        return Flux.fromIterable(tokens)
                .concatMap(token -> whoHolds(token).map(who -> Map.entry(token, who)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<List<SessionView>> ofPerson(Actor.Person actor) {
        return Mono.just(
                List.of(
                        new SessionView(
                                new SessionId(Sample.ID),
                                Sample.NOW,
                                Sample.NOW,
                                "Firefox",
                                "192.0.2.7")));
    }
}
