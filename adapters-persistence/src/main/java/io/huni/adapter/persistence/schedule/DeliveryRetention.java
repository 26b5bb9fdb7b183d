package io.huni.adapter.persistence.schedule;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Throws away deliveries that are done and old, a slice a transaction. Those with a parked item and
 * those that are kept for an inbox to come stay for ever. An id begins with its moment, so the
 * primary key finds the old ones and the webhook pays for no other index.
 */
final class DeliveryRetention {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String FORGET =
            """
            WITH old AS MATERIALIZED (
                SELECT id FROM delivery
                WHERE id > :after AND id < :before AND state = 'DONE' AND received_at < :limit
                ORDER BY id LIMIT :slice
            ), forgotten AS (
                DELETE FROM delivery USING old
                WHERE delivery.id = old.id AND delivery.state = 'DONE'
            )
            SELECT count(*) AS found, max(id::text) AS last FROM old
            """;

    private final DatabaseClient client;
    private final Clock clock;
    private final RetentionSettings settings;

    DeliveryRetention(DatabaseClient client, Clock clock, RetentionSettings settings) {
        this.client = client;
        this.clock = clock;
        this.settings = settings;
    }

    /** How many were thrown away. */
    Mono<Long> run() {
        return Mono.defer(() -> olderThan(clock.instant().minus(settings.deliveries())));
    }

    private Mono<Long> olderThan(Instant limit) {
        return slice(FIRST, limit)
                .expand(slice -> isLast(slice) ? Mono.empty() : slice(slice.last, limit))
                .map(Slice::found)
                .reduce(0L, Long::sum);
    }

    private Mono<Slice> slice(UUID after, Instant limit) {
        return client.sql(FORGET)
                .bind("after", after)
                .bind("before", firstOf(limit))
                .bind("limit", limit)
                .bind("slice", settings.slice())
                .map(DeliveryRetention::slice)
                .one();
    }

    private boolean isLast(Slice slice) {
        return slice.found < settings.slice();
    }

    private static Slice slice(Readable row) {
        return new Slice(
                required(row, "found", Long.class),
                optional(row, "last", String.class).map(UUID::fromString).orElse(FIRST));
    }

    /** The smallest id of version 7 that the moment has. */
    private static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    private record Slice(long found, UUID last) {}
}
