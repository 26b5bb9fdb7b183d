package io.huni.application.identity;

import reactor.core.publisher.Mono;

/** In-port: ends the caller's own session. */
public interface SignOut {
    Mono<Void> signOut(SignedIn who);
}
