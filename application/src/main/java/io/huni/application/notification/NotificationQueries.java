package io.huni.application.notification;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

/** In-port: reads what one was told oneself; nobody reads what others were told. */
public interface NotificationQueries {
    /** {@code {"items":[…],"nextCursor":…}}, the newest first. */
    Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page);

    /** How many are unread, at most a hundred. */
    Mono<Integer> unread(Actor.Person person);
}
