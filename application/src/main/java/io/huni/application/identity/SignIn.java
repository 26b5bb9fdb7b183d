package io.huni.application.identity;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/**
 * In-port: opens a session. Refuses with {@code identity.wrong-credentials}, {@code
 * identity.code-needed} when the second step is on and no code came along, {@code
 * identity.code-wrong} or {@code identity.too-many-tries}.
 */
public interface SignIn {
    Mono<OpenedSession> signIn(Command command);

    /**
     * @param code of the second step, or a recovery code
     * @param address the caller's network address, throttled beside the account
     */
    record Command(
            String email,
            String password,
            Optional<String> code,
            String userAgent,
            String address) {}

    /**
     * @param token 256 random bits, told once; only its hash is kept
     * @param csrfToken what a form of this session must send back
     */
    record OpenedSession(SignedIn who, String token, String csrfToken, Instant expiresAt) {}
}
