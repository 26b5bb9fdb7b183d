package io.huni.application.identity.port;

import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

import java.net.URI;

/** Out-port: the organisation's OpenID provider. */
public interface IdentityProvider {
    /** Whether one is configured. */
    boolean isThere();

    /** Where the browser is sent. Refuses with {@code identity.single-sign-on-failed}. */
    Mono<URI> address(Attempt attempt);

    /**
     * Exchanges the code (with PKCE) and checks signature, issuer, audience, time and nonce of what
     * comes back. Empty when the address is not verified there. Refuses with {@code
     * identity.single-sign-on-failed}.
     */
    Mono<EmailAddress> redeem(String code, Attempt attempt);

    /**
     * One browser's try, each part 256 random bits.
     *
     * @param state comes back with the code
     * @param nonce comes back inside the token
     * @param verifier shown when the code is exchanged
     */
    record Attempt(String state, String nonce, String verifier) {}
}
