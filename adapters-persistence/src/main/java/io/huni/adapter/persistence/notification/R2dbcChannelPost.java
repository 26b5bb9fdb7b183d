package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.notification.port.ChannelPost;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SentMails;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcChannelPost implements ChannelPost {
    private final DatabaseClient client;

    R2dbcChannelPost(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Due> next(Instant now) {
        return client.sql(ChannelStatements.NEXT)
                .bind(0, now)
                .map(row -> due(row, now.minus(SentMails.LATELY)))
                .one()
                .flatMap(this::since);
    }

    private Mono<Due> since(Due due) {
        return of(due.turn(), ChannelStatements.SINCE)
                .map(row -> optional(row, "since", Instant.class))
                .one()
                .map(
                        since ->
                                new Due(
                                        due.turn(),
                                        since,
                                        due.sent(),
                                        due.failures(),
                                        due.failingSince()));
    }

    private static Due due(Readable row, Instant lately) {
        return new Due(
                new Turn(
                        new UserId(required(row, "user_id", UUID.class)),
                        NotificationChannel.valueOf(required(row, "channel", String.class))),
                Optional.empty(),
                R2dbcNotificationPost.sent(row, lately),
                required(row, "failures", Integer.class),
                optional(row, "failing_since", Instant.class));
    }

    @Override
    public Mono<Parcel> waiting(Actor.Person person, NotificationChannel channel, int most) {
        Turn turn = new Turn(person.id(), channel);
        return events(turn)
                .flatMap(
                        events ->
                                seen(person, channel, most)
                                        .map(waiting -> new Parcel(waiting, events)));
    }

    private Mono<List<UUID>> events(Turn turn) {
        return of(turn, ChannelStatements.EVENTS)
                .map(row -> required(row, "event_id", UUID.class))
                .all()
                .collectList();
    }

    private Mono<Waiting> seen(Actor.Person person, NotificationChannel channel, int most) {
        return new ReaderStatement(client, PostStatements.WAITING_FOR_CHANNEL)
                .by(person, most, channel.name())
                .map(row -> DatabaseJson.read(required(row, "json", String.class), Waiting.class))
                .one()
                .flatMap(
                        waiting ->
                                client.sql(R2dbcNotificationPost.AS_PROGRAM)
                                        .fetch()
                                        .all()
                                        .then(Mono.just(waiting)));
    }

    @Override
    public Mono<Void> later(Turn turn, Instant until) {
        return of(turn, ChannelStatements.LATER).bind(2, until).then();
    }

    @Override
    public Mono<Void> lend(Turn turn, Instant until) {
        return of(turn, ChannelStatements.LEND).bind(2, until).then();
    }

    @Override
    public Mono<Void> failed(Turn turn, Instant until) {
        return of(turn, ChannelStatements.FAILED).bind(2, until).then();
    }

    @Override
    public Mono<Void> done(Turn turn, List<UUID> events, Optional<Instant> sentAt) {
        return of(turn, ChannelStatements.DONE)
                .bind(2, events.toArray(UUID[]::new))
                .bind(3, Parameter.fromOrEmpty(sentAt.orElse(null), Instant.class))
                .then();
    }

    @Override
    public Mono<Void> clear(Turn turn) {
        return of(turn, ChannelStatements.CLEAR).then();
    }

    private GenericExecuteSpec of(Turn turn, String statement) {
        return client.sql(statement).bind(0, turn.person().value()).bind(1, turn.channel().name());
    }
}
