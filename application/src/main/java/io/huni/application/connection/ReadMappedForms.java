package io.huni.application.connection;

import reactor.core.publisher.Mono;

/**
 * In-port of the scheduler: reads the leads of forms anew whose mapping was changed. One that a
 * restart breaks off begins anew with the next call.
 */
@FunctionalInterface
public interface ReadMappedForms {
    /** Never fails: a form that cannot be read now waits for the next call. */
    Mono<Void> read();
}
