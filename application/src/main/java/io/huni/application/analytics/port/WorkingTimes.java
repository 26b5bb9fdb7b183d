package io.huni.application.analytics.port;

import io.huni.domain.analytics.WorkingCalendar;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** Out-port: the working time in which answers are measured. */
public interface WorkingTimes {
    /** From what the calendar was made; empty while there is none. */
    Mono<String> madeOf();

    /**
     * The first calendar: every answer so far is measured by it. Inside a transaction.
     *
     * @param madeOf as {@link #madeOf} tells it from then on
     */
    Mono<Void> begin(WorkingCalendar calendar, String madeOf);

    /**
     * The calendar holds from a moment on; what was before stays as it was, and so do the answers
     * that were measured. Inside a transaction.
     */
    Mono<Void> goOn(WorkingCalendar calendar, Instant from, String madeOf);
}
