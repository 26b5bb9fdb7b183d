package io.huni.application.audit;

import reactor.core.publisher.Mono;

/** In-port of a job: gives new entries their places in the chain of hashes. */
public interface SealAudit {
    /** How many were sealed. */
    Mono<Long> seal();
}
