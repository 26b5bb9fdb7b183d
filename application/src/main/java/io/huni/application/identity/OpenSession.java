package io.huni.application.identity;

import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

/** In-port: a session for a person whose identity is proven already, by whatever means. */
public interface OpenSession {
    Mono<SignIn.OpenedSession> open(User user, String userAgent, String address);
}
