package io.huni.adapter.persistence.outbox;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.outbox.OutboxEvent;

import java.util.UUID;

/** The events of a test in the real outbox. */
record OutboxEvents(PostgresTest postgres) {
    void write(String handler, String aggregate, String event) {
        postgres.run(
                """
                INSERT INTO outbox (
                    id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
                VALUES (gen_random_uuid(), gen_random_uuid(), '%s', '%s', '%s', '{}', now(), now())
                """
                        .formatted(event, aggregate, handler));
    }

    /** For tests without a relay: no lease is taken from anybody. */
    void makeDue() {
        postgres.run("UPDATE outbox SET due_at = now() WHERE parked_at IS NULL");
    }

    UUID id(String condition) {
        return one("SELECT id FROM outbox WHERE " + condition, UUID.class);
    }

    long count() {
        return one("SELECT count(*) FROM outbox", Long.class);
    }

    /** Of the only event that there is. */
    long number(String expression) {
        return one("SELECT (" + expression + ")::bigint FROM outbox", Long.class);
    }

    private <T> T one(String sql, Class<T> type) {
        return postgres.client().sql(sql).map(row -> row.get(0, type)).one().block();
    }

    static String name(OutboxEvent event) {
        return event.aggregateId() + ":" + event.name();
    }
}
