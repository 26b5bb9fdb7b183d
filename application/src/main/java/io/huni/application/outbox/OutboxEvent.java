package io.huni.application.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A committed event on its way to one handler.
 *
 * @param id the same for every handler of the event; a handler is idempotent by it
 * @param name stable name with version
 * @param payload the event as JSON
 */
public record OutboxEvent(
        UUID id, String name, String aggregateId, String payload, Instant occurredAt) {}
