package io.huni.application.notification;

import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.UserId;

import java.util.UUID;

class InMemoryNotificationSettingsTest extends NotificationSettingsContract {
    private final InMemoryNotificationSettings settings = new InMemoryNotificationSettings();

    @Override
    protected NotificationSettings settings() {
        return settings;
    }

    @Override
    protected UserId person() {
        return new UserId(new UUID(1, 1));
    }
}
