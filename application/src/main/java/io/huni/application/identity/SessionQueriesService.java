package io.huni.application.identity;

import io.huni.application.identity.port.Sessions;
import io.huni.application.shared.Hash;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;

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
    public Mono<List<SessionView>> ofPerson(Actor.Person actor) {
        return Mono.defer(() -> sessions.of(actor.id(), clock.instant()));
    }
}
