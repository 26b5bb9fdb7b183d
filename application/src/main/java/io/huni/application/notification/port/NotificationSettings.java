package io.huni.application.notification.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationPreferences;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Out-port: what people want to hear of. */
public interface NotificationSettings {
    /** Those who have said something. */
    Mono<Map<UserId, NotificationPreferences>> all();

    /** Empty for who has not said anything. */
    Mono<NotificationPreferences> of(UserId person);

    Mono<Void> save(UserId person, NotificationPreferences preferences);
}
