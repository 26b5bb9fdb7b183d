package io.huni.bootstrap.wiring;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.port.PhoneNumbers;
import io.huni.application.notification.ChannelPorts;
import io.huni.application.notification.KeepNotificationPreferences;
import io.huni.application.notification.NotificationMailPorts;
import io.huni.application.notification.NotificationPorts;
import io.huni.application.notification.NotificationQueries;
import io.huni.application.notification.NotificationUseCases;
import io.huni.application.notification.ReadNotifications;
import io.huni.application.notification.SendDailySummaries;
import io.huni.application.notification.SendNotificationMails;
import io.huni.application.notification.TellCues;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class NotificationWiring {
    @Bean
    NotificationUseCases notificationUseCases(
            NotificationPorts ports, UserQueries users, UnitOfWork unitOfWork, Clock clock) {
        return new NotificationUseCases(ports, users, unitOfWork, clock);
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
            NotificationUseCases notifications,
            ChannelPorts channels,
            PhoneNumbers numbers,
            LeadSettings leads) {
        return notifications.keepNotificationPreferences(
                channels, typed -> numbers.parse(typed, leads.defaultRegion()));
    }

    @Bean
    Reaction notifyOfLeads(NotificationUseCases notifications, EventReader reader) {
        return notifications.notifyOfLeads(reader);
    }

    @Bean
    Reaction notifyOfOffers(NotificationUseCases notifications, EventReader reader) {
        return notifications.notifyOfOffers(reader);
    }

    @Bean
    TellCues tellCues(NotificationUseCases notifications, NotificationMailPorts timed) {
        return notifications.tellCues(timed);
    }

    @Bean
    SendNotificationMails sendNotificationMails(
            NotificationUseCases notifications,
            NotificationMailPorts timed,
            NotificationLetters letters,
            OrganisationQueries organisations) {
        return notifications.sendNotificationMails(timed, letters, organisations);
    }

    @Bean
    SendDailySummaries sendDailySummaries(
            NotificationUseCases notifications,
            NotificationMailPorts timed,
            NotificationLetters letters,
            OrganisationQueries organisations) {
        return notifications.sendDailySummaries(timed, letters, organisations);
    }
}
