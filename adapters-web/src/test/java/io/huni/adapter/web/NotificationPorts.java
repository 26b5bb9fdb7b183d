package io.huni.adapter.web;

import io.huni.application.notification.KeepNotificationPreferences;
import io.huni.application.notification.NotificationQueries;
import io.huni.application.notification.ReadNotifications;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One unread entry of whoever asks. */
@Component
class NotificationPorts
        implements NotificationQueries, ReadNotifications, KeepNotificationPreferences {
    private static final String PAGE =
            """
            {"items":[{"id":"%s","kind":"LEAD_ASSIGNED","unread":true,"at":"2026-11-21T09:00:00Z",
             "mark":7,"count":1,"latest":[{"recordId":"%s","name":"Elif Yılmaz","byName":"Kerem Aydın",
             "facts":{},"at":"2026-11-21T09:00:00Z"}]}]}
            """
                    .formatted(Sample.ID, Sample.ID);

    @Override
    public Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page) {
        return Mono.just(new Json(PAGE));
    }

    @Override
    public Mono<Integer> unread(Actor.Person person) {
        return Mono.just(1);
    }

    @Override
    public Mono<Void> read(Actor.Person person, NotificationId notification, long mark) {
        return notification.value().equals(Sample.ID)
                ? Mono.empty()
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }

    @Override
    public Mono<Void> readAll(Actor.Person person, long mark) {
        return Mono.empty();
    }

    @Override
    public Mono<NotificationPreferences> of(Actor.Person person) {
        return Mono.just(NotificationPreferences.usual());
    }

    @Override
    public Mono<NotificationPreferences> save(
            Actor.Person person, NotificationPreferences preferences, Optional<String> telephone) {
        return Mono.just(preferences);
    }

    @Override
    public Mono<Set<NotificationChannel>> ways() {
        return Mono.just(EnumSet.allOf(NotificationChannel.class));
    }
}
