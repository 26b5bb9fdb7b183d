package io.huni.application.notification;

import reactor.core.publisher.Mono;

/** In-port: writes the summaries of the day for whom it is morning. */
public interface SendDailySummaries {
    /** How many were written. */
    Mono<Integer> send();
}
