package io.huni.application.followup;

import reactor.core.publisher.Mono;

/** In-port of the clock: brings mails whose time has come into the outbox of mails. */
public interface SendDueFollowups {
    /** How many were looked at. */
    Mono<Long> send();
}
