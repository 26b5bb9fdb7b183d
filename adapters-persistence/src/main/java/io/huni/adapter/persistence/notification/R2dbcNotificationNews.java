package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.LiveTurn;
import io.huni.application.notification.port.NotificationNews;
import io.huni.domain.identity.UserId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Set;
import java.util.UUID;

/** One statement for any number of people. */
final class R2dbcNotificationNews implements NotificationNews {
    private static final String TELL =
            """
            INSERT INTO live_event (seq, topics, type, module, assignee_id, data)
            SELECT nextval('live_event_seq'), ARRAY['notifications'], $1, 'NOTIFICATION', person,
                '{}'
            FROM TURN CROSS JOIN unnest($2::uuid[]) AS person WHERE turn.taken IS NOT NULL
            """
                    .replace("TURN", LiveTurn.TURN);

    private final DatabaseClient client;

    R2dbcNotificationNews(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> added(Set<UserId> people) {
        return tell("notification_added", people);
    }

    @Override
    public Mono<Void> read(UserId person) {
        return tell("notification_read", Set.of(person));
    }

    private Mono<Void> tell(String type, Set<UserId> people) {
        return client.sql(TELL)
                .bind(0, type)
                .bind(1, people.stream().map(UserId::value).toArray(UUID[]::new))
                .then();
    }
}
