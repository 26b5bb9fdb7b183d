package io.huni.application.mail;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port for other features: who gets no mail that may be refused. What waits for such an address
 * never leaves. In the transaction that is open, if one is.
 */
public interface KeepOptOuts {
    /**
     * @param digest SHA-256 of the address in lower case, as hex
     * @param by empty when the person said so
     */
    Mono<Void> optOut(String digest, Optional<UserId> by);

    Mono<Void> optIn(String digest);
}
