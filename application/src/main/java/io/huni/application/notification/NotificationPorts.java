package io.huni.application.notification;

import io.huni.application.notification.port.NoticedLeads;
import io.huni.application.notification.port.NotificationNews;
import io.huni.application.notification.port.NotificationReads;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.application.notification.port.Notifications;

/** The out-ports of notifications. */
public record NotificationPorts(
        Notifications notifications,
        NotificationReads reads,
        NotificationSettings settings,
        NoticedLeads leads,
        NotificationNews news) {}
