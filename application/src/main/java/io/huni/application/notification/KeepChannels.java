package io.huni.application.notification;

import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SlackToken;
import io.huni.domain.notification.SmsGateway;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In-port: sets channels up for the organisation; asks for the right to change it. */
public interface KeepChannels {
    Mono<List<Setup>> all(Actor.Person actor);

    /**
     * @param token empty keeps the one that is there
     */
    Mono<List<Setup>> slack(Actor.Person actor, Optional<SlackToken> token);

    /**
     * Refuses with {@code notification.secret-missing} to send the secret that is there elsewhere
     * than where it was meant to go.
     *
     * @param secret empty keeps the one that is there
     */
    Mono<List<Setup>> sms(Actor.Person actor, SmsGateway gateway, Optional<String> secret);

    Mono<Void> remove(Actor.Person actor, NotificationChannel channel);

    /** Sends the caller a message at once, and says what came back. */
    Mono<Answer> test(Actor.Person actor, NotificationChannel channel);

    /** What became of messages, the newest first. */
    Mono<ChannelLog.Page> messages(
            Actor.Person actor,
            Set<NotificationChannel> channels,
            Set<SendingState> states,
            PageRequest page);
}
