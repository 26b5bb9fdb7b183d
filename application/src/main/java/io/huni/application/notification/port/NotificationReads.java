package io.huni.application.notification.port;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationId;

import reactor.core.publisher.Mono;

/**
 * Out-port: notifications as their person sees them. What is about records that the person may not
 * see at this moment, or not any more, is not there.
 */
public interface NotificationReads {
    /**
     * The newest first.
     *
     * @return {@code {"items":[…],"nextCursor":…}}
     */
    Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page);

    /** As in a page. */
    Mono<Json> one(Actor.Person person, NotificationId notification);

    /** How many are unread, at most a hundred: nobody asks how many more there are. */
    Mono<Integer> unread(Actor.Person person);
}
