package io.huni.domain.notification;

import io.huni.domain.identity.UserId;

import java.util.Set;
import java.util.UUID;

/**
 * An occasion of which a person hears.
 *
 * @param channels on which ways; never empty
 */
public record Notification(UserId person, Occasion occasion, Set<NotificationChannel> channels) {
    public Notification {
        channels = Set.copyOf(channels);
    }

    /** Unread ones of the same person, kind and group are shown as one. */
    public UUID group() {
        return occasion.kind().group(occasion.record());
    }
}
