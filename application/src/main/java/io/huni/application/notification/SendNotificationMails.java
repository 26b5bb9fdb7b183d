package io.huni.application.notification;

import reactor.core.publisher.Mono;

/** In-port: writes the mails that are due. */
public interface SendNotificationMails {
    /** How many people were looked at. */
    Mono<Integer> send();
}
