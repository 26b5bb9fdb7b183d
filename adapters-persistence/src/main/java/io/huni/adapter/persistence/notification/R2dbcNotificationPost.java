package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.notification.port.NotificationPost;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.SentMails;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcNotificationPost implements NotificationPost {
    /** Takes the rest of the transaction out of the person's narrow scope again. */
    static final String AS_PROGRAM =
            "SELECT set_config('huni.scope', 'all', true), set_config('huni.reader', '', true)";

    private final DatabaseClient client;

    R2dbcNotificationPost(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Due> next(Instant now) {
        return client.sql(PostStatements.NEXT)
                .bind(0, now)
                .map(row -> turn(row, now.minus(SentMails.LATELY)))
                .one()
                .flatMap(this::since);
    }

    private Mono<Due> since(Due turn) {
        return client.sql(PostStatements.SINCE)
                .bind(0, turn.person().value())
                .map(row -> optional(row, "since", Instant.class))
                .one()
                .map(since -> new Due(turn.person(), since, turn.sent()));
    }

    private static Due turn(Readable row, Instant lately) {
        return new Due(
                new UserId(required(row, "user_id", UUID.class)),
                Optional.empty(),
                sent(row, lately));
    }

    /** Those of the column {@code sent} since then. */
    static SentMails sent(Readable row, Instant lately) {
        List<Instant> sent =
                List.of(required(row, "sent", Instant[].class)).stream()
                        .filter(lately::isBefore)
                        .sorted()
                        .toList();
        return new SentMails(
                sent.size(), sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast()));
    }

    @Override
    public Mono<Waiting> waiting(Actor.Person person, int most) {
        return new ReaderStatement(client, PostStatements.WAITING)
                .by(person, most)
                .map(row -> DatabaseJson.read(required(row, "json", String.class), Waiting.class))
                .one()
                .flatMap(waiting -> client.sql(AS_PROGRAM).fetch().all().then(Mono.just(waiting)));
    }

    @Override
    public Mono<Void> later(UserId person, Instant until) {
        return client.sql(PostStatements.LATER).bind(0, person.value()).bind(1, until).then();
    }

    @Override
    public Mono<Void> failed(UserId person, Instant now) {
        return client.sql(PostStatements.FAILED).bind(0, person.value()).bind(1, now).then();
    }

    @Override
    public Mono<Void> done(UserId person, Optional<Instant> sentAt) {
        return client.sql(PostStatements.DONE)
                .bind(0, person.value())
                .bind(1, Parameter.fromOrEmpty(sentAt.orElse(null), Instant.class))
                .then();
    }
}
