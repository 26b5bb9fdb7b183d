package io.huni.application.identity;

import io.huni.application.identity.port.Sessions;

import reactor.core.publisher.Mono;

final class SignOutService implements SignOut {
    private final Sessions sessions;

    SignOutService(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> signOut(SignedIn who) {
        return sessions.close(who.user().id(), who.session()).then();
    }
}
