package io.huni.application.identity;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * In-port: opens a session. Refuses with {@code identity.wrong-credentials} or {@code
 * identity.too-many-tries}.
 */
public interface SignIn {
    Mono<OpenedSession> signIn(Command command);

    /**
     * @param address the caller's network address, throttled beside the account
     */
    record Command(String email, String password, String userAgent, String address) {}

    /**
     * @param token 256 random bits, told once; only its hash is kept
     * @param csrfToken what a form of this session must send back
     */
    record OpenedSession(SignedIn who, String token, String csrfToken, Instant expiresAt) {}
}
