package io.huni.application.outbox;

import io.huni.domain.shared.DomainEvent;

/** Out-port: reads what the outbox carries. */
@FunctionalInterface
public interface EventReader {
    DomainEvent read(OutboxEvent event);
}
