package io.huni.bootstrap.wiring;

import io.huni.adapter.outgoing.notification.SlackSettings;
import io.huni.application.notification.ChannelPorts;
import io.huni.application.notification.ChannelWays;
import io.huni.application.notification.KeepChannels;
import io.huni.application.notification.NotificationUseCases;
import io.huni.application.notification.SendChannelMessages;
import io.huni.application.notification.port.ChannelSenders;
import io.huni.application.notification.port.NotificationWords;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.bootstrap.HuniSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChannelWiring {
    @Bean
    SlackSettings slackSettings(HuniSettings settings) {
        return new SlackSettings(settings.slack().url());
    }

    @Bean
    ChannelWays channelWays(ChannelSenders senders, NotificationWords words, OutgoingHttp http) {
        return new ChannelWays(senders, words, http);
    }

    @Bean
    KeepChannels keepChannels(
            NotificationUseCases notifications, ChannelPorts channels, ChannelWays ways) {
        return notifications.keepChannels(channels, ways);
    }

    @Bean
    SendChannelMessages sendChannelMessages(
            NotificationUseCases notifications,
            ChannelPorts channels,
            ChannelWays ways,
            OrganisationQueries organisations) {
        return notifications.sendChannelMessages(channels, ways, organisations);
    }
}
