package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.OutboxEvent;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An outbox row that this node may work on until its lease ends.
 *
 * @param attempts this one included
 */
record Claimed(long position, int attempts, OutboxEvent event) {
    static Claimed of(Readable row) {
        OutboxEvent event =
                new OutboxEvent(
                        given(row, "event_id", UUID.class),
                        given(row, "event", String.class),
                        given(row, "aggregate_id", String.class),
                        given(row, "payload", String.class),
                        given(row, "occurred_at", Instant.class));
        return new Claimed(
                given(row, "position", Long.class), given(row, "attempts", Integer.class), event);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
