package io.huni.application.notification;

import io.huni.application.notification.port.NotificationReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

record NotificationQueriesService(NotificationReads reads) implements NotificationQueries {
    @Override
    public Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page) {
        return reads.page(person, unreadOnly, page);
    }

    @Override
    public Mono<Integer> unread(Actor.Person person) {
        return reads.unread(person);
    }
}
