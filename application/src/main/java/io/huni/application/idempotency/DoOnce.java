package io.huni.application.idempotency;

import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

/**
 * In-port: does the work of a request once, however often the request comes with its key within 24
 * hours, and whatever breaks off in between.
 */
public interface DoOnce {
    /**
     * Ends in the answer to the request, whether the work was done now or before. Work, key and
     * answer are one transaction: either all of them stay or none. Work that fails leaves the key
     * free. Refuses with {@code shared.idempotency-key-reused} when the key was used for another
     * request.
     *
     * @param work ends in the answer; runs inside the transaction, so it must not keep a caller
     *     waiting for long
     */
    Mono<String> once(Request request, Mono<String> work);

    /**
     * @param print tells two requests apart: hash of operation and body
     */
    record Request(Actor actor, String key, String print) {}
}
