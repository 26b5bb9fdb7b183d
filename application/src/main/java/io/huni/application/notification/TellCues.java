package io.huni.application.notification;

import reactor.core.publisher.Mono;

/** In-port: tells people of what was written down to be told. */
public interface TellCues {
    /** How many were told. */
    Mono<Integer> tell();
}
