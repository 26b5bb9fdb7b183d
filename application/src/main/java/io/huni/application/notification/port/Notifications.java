package io.huni.application.notification.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Out-port: what people were told, and whether they have read it. */
public interface Notifications {
    /**
     * Keeps those of which the person has not been told by the same event. Inside a transaction.
     *
     * @return whose bell has something new
     */
    Mono<Set<UserId>> add(List<Notification> notifications);

    /**
     * Marks it unless it has grown since.
     *
     * @param mark how far it had grown when it was seen
     * @return whether there was an unread one of the person's
     */
    Mono<Boolean> read(UserId person, NotificationId notification, long mark, Instant now);

    /**
     * Marks everything that had not grown further.
     *
     * @return whether there was something unread
     */
    Mono<Boolean> readAll(UserId person, long mark, Instant now);
}
