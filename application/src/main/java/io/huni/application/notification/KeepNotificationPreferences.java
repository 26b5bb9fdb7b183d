package io.huni.application.notification;

import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationPreferences;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

/** In-port: what one wants to hear of, how and when; everybody decides for oneself. */
public interface KeepNotificationPreferences {
    Mono<NotificationPreferences> of(Actor.Person person);

    /**
     * @param telephone the own number as the person typed it; empty for none
     */
    Mono<NotificationPreferences> save(
            Actor.Person person, NotificationPreferences preferences, Optional<String> telephone);

    /** On which ways anybody can hear here: those that need no setting up, and those set up. */
    Mono<Set<NotificationChannel>> ways();
}
