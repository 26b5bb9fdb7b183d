package io.huni.application.quality.port;

import io.huni.domain.quality.Criteria;

import reactor.core.publisher.Mono;

/** Out-port: the criteria of the house. */
public interface CriteriaBook {
    Mono<Criteria> current();

    /**
     * The criteria, once no transaction goes by them any more that has not ended; until the end of
     * this one nobody else changes them, and whatever changes leads waits.
     */
    Mono<Criteria> claim();

    /** Puts these in place of those that were claimed. */
    Mono<Void> replace(Criteria criteria);
}
