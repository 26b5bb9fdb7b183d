package io.huni.application.mail.port;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/** Out-port: the addresses that get no mail which may be refused; known by their digests. */
public interface OptOuts {
    /**
     * Nothing happens when it is there. Takes part in a transaction that is open.
     *
     * @param by empty when the person said so
     */
    Mono<Void> add(String digest, Optional<UserId> by, Instant at);

    Mono<Void> remove(String digest);
}
