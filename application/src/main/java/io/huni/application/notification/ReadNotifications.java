package io.huni.application.notification;

import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationId;

import reactor.core.publisher.Mono;

/** In-port: marks what one was told as read; said twice it is said once. */
public interface ReadNotifications {
    /**
     * Refuses with {@code shared.not-found} what is not the person's. What joined it later was not
     * seen, and it stays unread with that.
     *
     * @param mark that the entry had when it was seen
     */
    Mono<Void> read(Actor.Person person, NotificationId notification, long mark);

    /**
     * Everything that had come until then; what came later was not seen yet.
     *
     * @param mark the greatest of the entries that were seen
     */
    Mono<Void> readAll(Actor.Person person, long mark);
}
