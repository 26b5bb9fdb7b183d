package io.huni.house;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.ChannelPorts;
import io.huni.application.notification.ChannelWays;
import io.huni.application.notification.InMemoryChannels;
import io.huni.application.notification.InMemoryNotificationSettings;
import io.huni.application.notification.KeepChannels;
import io.huni.application.notification.KeepNotificationPreferences;
import io.huni.application.notification.KeptMessages;
import io.huni.application.notification.NoCalls;
import io.huni.application.notification.NotificationPorts;
import io.huni.application.notification.NotificationQueries;
import io.huni.application.notification.NotificationUseCases;
import io.huni.application.notification.PlainWords;
import io.huni.application.notification.ReadNotifications;
import io.huni.application.notification.SilentNews;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.shared.PhoneNumber;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The use cases of notifications over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseNotifications {
    @Bean
    NotificationUseCases notificationUseCases(House house, UserQueries users) {
        return new NotificationUseCases(
                new NotificationPorts(
                        house.notifications,
                        house.notifications,
                        new InMemoryNotificationSettings(),
                        leads -> Mono.just(Map.of()),
                        new SilentNews()),
                users,
                new InMemoryUnitOfWork(),
                house.clock);
    }

    @Bean
    NotificationQueries notificationQueries(NotificationUseCases notifications) {
        return notifications.notificationQueries();
    }

    @Bean
    ReadNotifications readNotifications(NotificationUseCases notifications) {
        return notifications.readNotifications();
    }

    @Bean
    KeepNotificationPreferences keepNotificationPreferences(
            NotificationUseCases notifications, ChannelPorts channels) {
        return notifications.keepNotificationPreferences(
                channels, typed -> Optional.of(new PhoneNumber(typed)));
    }

    @Bean
    ChannelPorts channelPorts() {
        InMemoryChannels channels = new InMemoryChannels();
        channels.save(
                        NotificationChannel.SLACK,
                        Optional.empty(),
                        Optional.of("xoxb-1234567890-abcdefghij"),
                        Instant.EPOCH)
                .block();
        return new ChannelPorts(channels, channels, channels);
    }

    @Bean
    KeepChannels keepChannels(NotificationUseCases notifications, ChannelPorts channels) {
        return notifications.keepChannels(
                channels, new ChannelWays(new KeptMessages(), new PlainWords(), new NoCalls()));
    }
}
