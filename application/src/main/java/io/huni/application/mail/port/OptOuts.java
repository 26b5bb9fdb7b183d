package io.huni.application.mail.port;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/** Out-port: the addresses that get no mail which may be refused; known by their digests. */
public interface OptOuts {
    /**
     * One that is there becomes the person's own when the person says so, and stays as it is
     * otherwise. Takes part in a transaction that is open.
     *
     * @param by empty when the person said so
     */
    Mono<Void> add(String digest, Optional<UserId> by, Instant at);

    Mono<Void> remove(String digest);

    /** Removes one that the person did not say; false when the person did, and it stays. */
    Mono<Boolean> removeOfOthers(String digest);
}
