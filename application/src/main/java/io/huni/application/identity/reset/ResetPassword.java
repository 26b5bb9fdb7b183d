package io.huni.application.identity.reset;

import io.huni.domain.identity.Password;

import reactor.core.publisher.Mono;

/**
 * In-port: a new password by the link of a mail. The link works once; every session of the person
 * ends. Refuses with {@code identity.link-invalid} or {@code identity.too-many-tries}.
 */
public interface ResetPassword {
    /**
     * @param address the caller's network address
     */
    Mono<Void> reset(String token, Password password, String address);
}
