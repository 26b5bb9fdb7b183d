package io.huni.application.notification.port;

import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SmsGateway;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: the channels that the organisation has set up, with their secrets. */
public interface ChannelSetups {
    /** Without secrets. */
    Mono<List<Setup>> all();

    /** Empty when it is not set up. */
    Mono<Access> access(NotificationChannel channel);

    /** As {@link #access}, kept from everybody's change until the end of the transaction. */
    Mono<Access> hold(NotificationChannel channel);

    /**
     * Sets it up anew, or changes it; it is tried at once.
     *
     * @param secret sealed before it is written; empty keeps the one that is there
     */
    Mono<Void> save(
            NotificationChannel channel,
            Optional<SmsGateway> gateway,
            Optional<String> secret,
            Instant now);

    /** Whatever waits for it is dropped. */
    Mono<Void> remove(NotificationChannel channel);

    /**
     * Lets the channel rest for everybody, each time longer, and not shorter than the other side
     * wishes. While it rests already it stays so.
     *
     * @return until when
     */
    Mono<Instant> rest(NotificationChannel channel, ChannelFault fault, Duration wish, Instant now);

    Mono<Void> works(NotificationChannel channel, Instant now);

    /**
     * @param fault why it rests
     * @param secret whether there is one
     */
    record Setup(
            NotificationChannel channel,
            Optional<SmsGateway> gateway,
            boolean secret,
            Instant changedAt,
            Optional<Instant> lastSuccessAt,
            Optional<ChannelFault> fault,
            Optional<Instant> restsUntil) {}

    /**
     * @param secret empty for none
     * @param readable false when the key at hand does not open the secret
     */
    record Access(
            NotificationChannel channel,
            Optional<SmsGateway> gateway,
            String secret,
            boolean readable) {
        @Override
        public String toString() {
            return "Access[" + channel + "]";
        }
    }
}
