package io.huni.application.idempotency;

import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

/**
 * Out-port that makes a repeated request harmless for 24 hours. Used inside the transaction that
 * does the work.
 */
public interface IdempotencyKeys {
    /**
     * Claims the key for the actor. A second claim waits until the transaction of the first one has
     * ended.
     *
     * @param request hash of operation and body, to notice the same key with another body
     */
    Mono<Claim> claim(Actor actor, String key, String request);

    /** Notes the answer of the work that the key was claimed for. */
    Mono<Void> fulfil(Actor actor, String key, String answer);

    /** What a claim found. */
    sealed interface Claim {
        /** The key is new: do the work. */
        record Fresh() implements Claim {}

        /** The work was done before and was answered with this. */
        record Done(String answer) implements Claim {}

        /** The key was used for another request. */
        record Misused() implements Claim {}
    }
}
