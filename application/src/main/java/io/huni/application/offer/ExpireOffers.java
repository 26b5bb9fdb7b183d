package io.huni.application.offer;

import reactor.core.publisher.Mono;

/**
 * In-port of the schedule: goes on where nobody answered in time, and ends where the lead went
 * elsewhere.
 */
public interface ExpireOffers {
    /** How many offers that were. */
    Mono<Integer> expire();
}
