package io.huni.application.notification;

import reactor.core.publisher.Mono;

/** In-port: sends the messages that are due on the channels that the organisation has set up. */
public interface SendChannelMessages {
    /** How many people were looked at. */
    Mono<Integer> send();
}
