package io.huni.application.notification;

import io.huni.application.notification.port.Notifications;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationId;

import java.util.List;
import java.util.UUID;

class InMemoryNotificationsTest extends NotificationsContract {
    private final InMemoryNotifications notifications = new InMemoryNotifications();

    @Override
    protected Notifications notifications() {
        return notifications;
    }

    @Override
    protected List<UserId> people() {
        return List.of(new UserId(new UUID(1, 1)), new UserId(new UUID(1, 2)));
    }

    @Override
    protected long markOf(NotificationId notification) {
        return notifications.markOf(notification);
    }

    @Override
    protected List<NotificationId> unreadOf(UserId person) {
        return notifications.unreadOf(person);
    }
}
