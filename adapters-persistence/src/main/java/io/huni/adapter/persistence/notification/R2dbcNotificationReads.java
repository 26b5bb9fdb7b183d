package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.notification.port.NotificationReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

final class R2dbcNotificationReads implements NotificationReads {
    private final DatabaseClient client;

    R2dbcNotificationReads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page) {
        return Mono.fromSupplier(() -> PageCursor.of(page))
                .flatMap(
                        cursor ->
                                read(
                                                NotificationStatements.PAGE,
                                                person,
                                                page.limit(),
                                                cursor.at(),
                                                cursor.id(),
                                                unreadOnly)
                                        .map(R2dbcNotificationReads::json)
                                        .one());
    }

    @Override
    public Mono<Json> one(Actor.Person person, NotificationId notification) {
        return read(NotificationStatements.ONE, person, notification.value())
                .map(R2dbcNotificationReads::json)
                .one();
    }

    @Override
    public Mono<Integer> unread(Actor.Person person) {
        return read(NotificationStatements.UNREAD, person)
                .map(row -> required(row, "unread", Integer.class))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec read(
            String statement, Actor.Person person, Object... more) {
        return new ReaderStatement(client, statement).by(person, more);
    }

    private static Json json(Readable row) {
        return new Json(required(row, "json", String.class));
    }
}
