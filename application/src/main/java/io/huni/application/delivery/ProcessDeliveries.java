package io.huni.application.delivery;

import reactor.core.publisher.Mono;

/** In-port of the inbox relay: takes what is due, once round. */
public interface ProcessDeliveries {
    /** How much was done; 0 means nothing is due. Never fails. */
    Mono<Integer> processDue();
}
