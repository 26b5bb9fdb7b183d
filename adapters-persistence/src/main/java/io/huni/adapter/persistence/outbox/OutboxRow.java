package io.huni.adapter.persistence.outbox;

import com.fasterxml.jackson.annotation.JsonRawValue;

import java.util.UUID;

/**
 * One event for one handler, as a statement takes it in with {@code jsonb_to_recordset}.
 *
 * @param payload the event as JSON
 */
public record OutboxRow(
        UUID id,
        UUID eventId,
        String event,
        String aggregateId,
        String handler,
        @JsonRawValue String payload) {}
