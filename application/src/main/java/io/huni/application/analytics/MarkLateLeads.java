package io.huni.application.analytics;

import reactor.core.publisher.Mono;

/**
 * In-port: finds the leads that have just waited too long for their first answer, so that numbers
 * and open dashboards show it while there is still something to do about it.
 */
public interface MarkLateLeads {
    /** How many were found. */
    Mono<Integer> mark();
}
