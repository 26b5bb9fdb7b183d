package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.notification.port.ChannelSetups;
import io.huni.application.shared.Secrets;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SmsGateway;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class R2dbcChannelSetups implements ChannelSetups {
    private final DatabaseClient client;
    private final Secrets secrets;

    R2dbcChannelSetups(DatabaseClient client, Secrets secrets) {
        this.client = client;
        this.secrets = secrets;
    }

    @Override
    public Mono<List<Setup>> all() {
        return client.sql(ChannelStatements.ALL).map(R2dbcChannelSetups::setup).all().collectList();
    }

    private static Setup setup(Readable row) {
        return new Setup(
                channel(row),
                gateway(row),
                required(row, "sealed", Boolean.class),
                required(row, "changed_at", Instant.class),
                optional(row, "last_success_at", Instant.class),
                optional(row, "fault", String.class).map(ChannelFault::valueOf),
                optional(row, "rests_until", Instant.class));
    }

    private static NotificationChannel channel(Readable row) {
        return NotificationChannel.valueOf(required(row, "channel", String.class));
    }

    private static Optional<SmsGateway> gateway(Readable row) {
        return optional(row, "gateway", String.class).map(GatewayJson::read);
    }

    @Override
    public Mono<Access> access(NotificationChannel channel) {
        return asked(ChannelStatements.ACCESS, channel);
    }

    @Override
    public Mono<Access> hold(NotificationChannel channel) {
        return asked(ChannelStatements.HOLD, channel);
    }

    private Mono<Access> asked(String statement, NotificationChannel channel) {
        return client.sql(statement).bind(0, channel.name()).map(this::access).one();
    }

    private Access access(Readable row) {
        NotificationChannel channel = channel(row);
        Optional<byte[]> sealed = optional(row, "secret", byte[].class);
        Optional<String> secret = sealed.flatMap(one -> open(channel, one));
        return new Access(
                channel, gateway(row), secret.orElse(""), sealed.isPresent() == secret.isPresent());
    }

    /** Empty when the key at hand does not open it. */
    private Optional<String> open(NotificationChannel channel, byte[] sealed) {
        try {
            return Optional.of(secrets.open(sealed, owner(channel)));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
    }

    private static String owner(NotificationChannel channel) {
        return "notification_channel:" + channel.name() + ":secret";
    }

    @Override
    public Mono<Void> save(
            NotificationChannel channel,
            Optional<SmsGateway> gateway,
            Optional<String> secret,
            Instant now) {
        byte[] sealed = secret.map(one -> secrets.seal(one, owner(channel))).orElse(null);
        return client.sql(ChannelStatements.SAVE)
                .bind("channel", channel.name())
                .bind(
                        "gateway",
                        Parameter.fromOrEmpty(
                                gateway.map(GatewayJson::write).orElse(null), String.class))
                .bind("secret", Parameter.fromOrEmpty(sealed, byte[].class))
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Void> remove(NotificationChannel channel) {
        return client.sql(ChannelStatements.REMOVE).bind(0, channel.name()).then();
    }

    @Override
    public Mono<Instant> rest(
            NotificationChannel channel, ChannelFault fault, Duration wish, Instant now) {
        return client.sql(ChannelStatements.REST)
                .bind("channel", channel.name())
                .bind("fault", fault.name())
                .bind("wish", wish.toSeconds())
                .bind("now", now)
                .map(row -> required(row, "rests_until", Instant.class))
                .one()
                .defaultIfEmpty(now);
    }

    @Override
    public Mono<Void> works(NotificationChannel channel, Instant now) {
        return client.sql(ChannelStatements.WORKS).bind(0, channel.name()).bind(1, now).then();
    }
}
