package io.huni.adapter.persistence.schedule;

import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;

/** Forgets what people were told long ago, a slice a transaction. */
final class NotificationRetention {
    /** An entry that still grows keeps its newest items. */
    private static final String ITEMS =
            """
            DELETE FROM notification_item WHERE (user_id, event_id) IN (
                SELECT user_id, event_id FROM notification_item
                WHERE at < $1 AND NOT mail AND waits = '{}' ORDER BY at LIMIT $2)
            """;

    private static final String ENTRIES =
            """
            DELETE FROM notification WHERE id IN (
                SELECT id FROM notification WHERE at < $1 ORDER BY at LIMIT $2)
            """;

    private static final String SENDINGS =
            """
            DELETE FROM notification_sending WHERE id IN (
                SELECT id FROM notification_sending
                WHERE created_at < $1 AND state <> 'WAITING' ORDER BY created_at LIMIT $2)
            """;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RetentionSettings settings;

    NotificationRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        this.client = client;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.settings = settings;
    }

    /** How many rows are gone. */
    Mono<Long> run() {
        Instant before = clock.instant().minus(settings.notifications());
        return Flux.just(ITEMS, ENTRIES, SENDINGS)
                .concatMap(statement -> all(statement, before))
                .reduce(0L, Long::sum);
    }

    private Mono<Long> all(String statement, Instant before) {
        return Mono.defer(() -> slice(statement, before))
                .expand(gone -> gone < settings.slice() ? Mono.empty() : slice(statement, before))
                .reduce(0L, Long::sum);
    }

    private Mono<Long> slice(String statement, Instant before) {
        return client.sql(statement)
                .bind(0, before)
                .bind(1, settings.slice())
                .fetch()
                .rowsUpdated()
                .as(unitOfWork::inTransaction);
    }
}
