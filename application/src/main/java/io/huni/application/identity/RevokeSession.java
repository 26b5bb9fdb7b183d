package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.SessionId;

import reactor.core.publisher.Mono;

/**
 * In-port: ends one of the caller's sessions, on whatever device. Another person's session is not
 * found.
 */
public interface RevokeSession {
    Mono<Void> revoke(Actor.Person actor, SessionId session);
}
