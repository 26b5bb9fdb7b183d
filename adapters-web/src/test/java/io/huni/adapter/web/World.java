package io.huni.adapter.web;

import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions of the tests: who holds which token. */
public final class World implements SessionQueries {
    private final Map<String, SignedIn> holders = new ConcurrentHashMap<>();

    public World() {
        holders.put(Sample.TOKEN, Sample.zeynep(Role.SUPERADMIN));
    }

    public void hold(String token, SignedIn who) {
        holders.put(token, who);
    }

    public void end(String token) {
        holders.remove(token);
    }

    @Override
    public Mono<SignedIn> whoHolds(String token) {
        return Mono.justOrEmpty(holders.get(token));
    }

    @Override
    public Mono<List<SessionView>> ofPerson(Actor.Person actor) {
        return Mono.just(
                List.of(
                        new SessionView(
                                Sample.zeynep(Role.ADMIN).session(),
                                Sample.NOW,
                                Sample.NOW,
                                "Firefox",
                                "192.0.2.7")));
    }
}
