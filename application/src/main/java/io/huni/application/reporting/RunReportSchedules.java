package io.huni.application.reporting;

import reactor.core.publisher.Mono;

/** In-port of the schedule: sends what is due, each due time once. */
public interface RunReportSchedules {
    /** How many runs were worked on. */
    Mono<Integer> run();
}
