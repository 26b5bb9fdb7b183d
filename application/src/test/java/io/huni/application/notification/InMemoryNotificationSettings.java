package io.huni.application.notification;

import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationPreferences;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What people of a test want to hear of. */
public final class InMemoryNotificationSettings implements NotificationSettings {
    private final Map<UserId, NotificationPreferences> said = new ConcurrentHashMap<>();

    @Override
    public Mono<Map<UserId, NotificationPreferences>> all() {
        return Mono.fromSupplier(() -> Map.copyOf(said));
    }

    @Override
    public Mono<NotificationPreferences> of(UserId person) {
        return Mono.justOrEmpty(said.get(person));
    }

    @Override
    public Mono<Void> save(UserId person, NotificationPreferences preferences) {
        return Mono.fromRunnable(() -> said.put(person, preferences));
    }
}
