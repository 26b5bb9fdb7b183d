package io.huni.application.job;

import reactor.core.publisher.Mono;

/** In-port for the program itself. */
public interface RunJobs {
    /**
     * Does the next slice of the job whose turn it is; jobs take turns. False when none is due. A
     * slice that fails, or of which nothing comes, is tried again later.
     */
    Mono<Boolean> step();
}
