package io.huni.domain.notification;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a notification. */
public record NotificationId(UUID value) {
    public static NotificationId of(String text) {
        return new NotificationId(Require.uuid(text));
    }
}
