package io.huni.application.identity;

import io.huni.domain.identity.SessionId;

import reactor.core.publisher.Mono;

/** In-port: ends the caller's own session. */
public interface SignOut {
    Mono<Void> signOut(SessionId session);
}
