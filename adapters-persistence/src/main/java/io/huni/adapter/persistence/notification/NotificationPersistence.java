package io.huni.adapter.persistence.notification;

import io.huni.application.notification.ChannelPorts;
import io.huni.application.notification.NotificationMailPorts;
import io.huni.application.notification.NotificationPorts;
import io.huni.application.shared.Ids;
import io.huni.application.shared.Secrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of notifications. */
@Configuration(proxyBeanMethods = false)
public class NotificationPersistence {
    @Bean
    NotificationPorts notificationPorts(DatabaseClient client, Ids ids) {
        return new NotificationPorts(
                new R2dbcNotifications(client, ids),
                new R2dbcNotificationReads(client),
                new R2dbcNotificationSettings(client),
                new R2dbcNoticedLeads(client),
                new R2dbcNotificationNews(client));
    }

    @Bean
    ChannelPorts channelPorts(DatabaseClient client, Secrets secrets, Ids ids) {
        return new ChannelPorts(
                new R2dbcChannelSetups(client, secrets),
                new R2dbcChannelPost(client),
                new R2dbcChannelLog(client, ids));
    }

    @Bean
    NotificationMailPorts notificationMailPorts(DatabaseClient client) {
        return new NotificationMailPorts(
                new R2dbcNotificationCues(client),
                new R2dbcNotificationPost(client),
                new R2dbcDailySummaries(client));
    }
}
