package io.huni.application.assignment;

import reactor.core.publisher.Mono;

/** In-port of the schedule: tries those again that wait until somebody is there. */
public interface AssignWaitingLeads {
    /** How many found somebody. */
    Mono<Integer> assign();
}
