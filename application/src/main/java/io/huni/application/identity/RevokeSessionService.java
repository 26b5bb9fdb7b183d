package io.huni.application.identity;

import io.huni.application.identity.port.Sessions;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.SessionId;

import reactor.core.publisher.Mono;

final class RevokeSessionService implements RevokeSession {
    private final Sessions sessions;

    RevokeSessionService(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> revoke(Actor.Person actor, SessionId session) {
        return sessions.close(actor.id(), session)
                .filter(closed -> closed)
                .switchIfEmpty(Absent.notFound())
                .then();
    }
}
