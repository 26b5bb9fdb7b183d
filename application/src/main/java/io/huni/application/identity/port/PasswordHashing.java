package io.huni.application.identity.port;

import io.huni.domain.identity.Password;

import reactor.core.publisher.Mono;

/** Out-port: Argon2id, off the event loop. */
public interface PasswordHashing {
    Mono<String> hash(Password password);

    /**
     * Takes as long for an empty hash as for a real one, so that time does not tell which accounts
     * exist.
     */
    Mono<Boolean> matches(String plain, String hash);
}
