package io.huni.application.identity.reset;

import reactor.core.publisher.Mono;

/**
 * In-port: sends a link to a new password. Completes in the same way and after the same time
 * whether the address belongs to somebody or not. Refuses with {@code identity.too-many-tries}.
 */
public interface RequestPasswordReset {
    /**
     * @param address the caller's network address, throttled beside the account
     */
    Mono<Void> request(String email, String address);
}
