package io.huni.adapter.persistence.notification;

import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.Occasion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A notification as a statement takes it in. */
record NotificationRow(
        UUID id,
        UUID userId,
        UUID eventId,
        String kind,
        UUID groupId,
        UUID recordId,
        Optional<UUID> byId,
        Map<String, String> facts,
        Instant at,
        boolean inApp,
        boolean mail,
        List<String> waits) {
    static NotificationRow of(UUID id, Notification notification) {
        Occasion occasion = notification.occasion();
        return new NotificationRow(
                id,
                notification.person().value(),
                occasion.event(),
                occasion.kind().name(),
                notification.group(),
                occasion.record(),
                occasion.by().map(UserId::value),
                occasion.facts(),
                occasion.at(),
                notification.channels().contains(NotificationChannel.IN_APP),
                notification.channels().contains(NotificationChannel.EMAIL),
                notification.channels().stream()
                        .filter(NotificationChannel.TO_SET_UP::contains)
                        .map(Enum::name)
                        .sorted()
                        .toList());
    }
}
