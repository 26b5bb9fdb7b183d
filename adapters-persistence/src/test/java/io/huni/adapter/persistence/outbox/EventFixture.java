package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.shared.DomainEvent;

import java.time.Instant;
import java.util.UUID;

/** Events as a reaction gets them out of the outbox. */
public final class EventFixture {
    private EventFixture() {}

    public static OutboxEvent stored(DomainEvent event) {
        return new OutboxEvent(
                UUID.randomUUID(),
                event.name(),
                event.aggregateId(),
                EventRegistry.write(event),
                Instant.now());
    }
}
