package io.huni.adapter.web;

import io.huni.application.notification.ChannelMessage;
import io.huni.application.notification.KeepChannels;
import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SlackToken;
import io.huni.domain.notification.SmsGateway;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Slack that rests because its token does not hold any more. */
@Component
class ExampleChannelPorts implements KeepChannels {
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");
    private static final Setup SLACK =
            new Setup(
                    NotificationChannel.SLACK,
                    Optional.empty(),
                    true,
                    AT,
                    Optional.of(AT),
                    Optional.of(ChannelFault.TOKEN_REFUSED),
                    Optional.of(AT.plusSeconds(60)));
    private static final ChannelMessage MESSAGE =
            new ChannelMessage(
                    Sample.ID,
                    NotificationChannel.SLACK,
                    Sample.ID,
                    "Ayşe Yıldırım",
                    "3 yeni lead",
                    SendingState.REFUSED,
                    1,
                    AT,
                    AT,
                    Optional.empty(),
                    Optional.of(200),
                    Optional.of(ChannelFault.PERSON_UNKNOWN),
                    Optional.of("users_not_found"));

    @Override
    public Mono<List<Setup>> all(Actor.Person actor) {
        return Mono.just(List.of(SLACK));
    }

    @Override
    public Mono<List<Setup>> slack(Actor.Person actor, Optional<SlackToken> token) {
        return Mono.just(List.of(SLACK));
    }

    @Override
    public Mono<List<Setup>> sms(Actor.Person actor, SmsGateway gateway, Optional<String> secret) {
        return Mono.just(List.of(SLACK));
    }

    @Override
    public Mono<Void> remove(Actor.Person actor, NotificationChannel channel) {
        return Mono.empty();
    }

    @Override
    public Mono<Answer> test(Actor.Person actor, NotificationChannel channel) {
        return Mono.just(new Answer(Optional.of(200), Optional.empty(), Optional.empty(), "ok"));
    }

    @Override
    public Mono<ChannelLog.Page> messages(
            Actor.Person actor,
            Set<NotificationChannel> channels,
            Set<SendingState> states,
            PageRequest page) {
        return Mono.just(new ChannelLog.Page(List.of(MESSAGE), Optional.empty()));
    }
}
