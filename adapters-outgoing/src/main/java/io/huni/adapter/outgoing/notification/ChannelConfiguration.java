package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders;
import io.huni.application.outgoing.OutgoingHttp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The way to the other sides of channels; needs {@link SlackSettings}. */
@Configuration(proxyBeanMethods = false)
public class ChannelConfiguration {
    @Bean
    ChannelSenders channelSenders(OutgoingHttp http, SlackSettings settings, Clock clock) {
        return new HttpChannelSenders(
                new SlackMessages(http, settings, new SlackMembers(clock)), new GatewaySms(http));
    }
}
