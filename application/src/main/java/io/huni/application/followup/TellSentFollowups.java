package io.huni.application.followup;

import reactor.core.publisher.Mono;

/** In-port of the clock: writes into the history of leads that their mails have left. */
public interface TellSentFollowups {
    /** How many were told. */
    Mono<Long> tell();
}
