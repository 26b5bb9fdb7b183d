package io.huni.application.analytics;

import reactor.core.publisher.Mono;

/**
 * In-port: keeps the calendar of working time as the organisation's week, zone and holidays have
 * it, two years ahead. A change counts from now on; what was measured stays.
 */
public interface KeepWorkingCalendar {
    /** Whether it was made anew; before the organisation is founded there is none. */
    Mono<Boolean> keep();
}
