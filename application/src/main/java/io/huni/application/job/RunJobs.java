package io.huni.application.job;

import reactor.core.publisher.Mono;

/** In-port for the program itself. */
public interface RunJobs {
    /**
     * Does the next slice of the job whose turn it is; jobs take turns. False when none is due. A
     * slice that fails is tried again later.
     */
    Mono<Boolean> step();
}
