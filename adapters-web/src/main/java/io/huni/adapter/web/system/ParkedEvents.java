package io.huni.adapter.web.system;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The form of what {@code SystemQueries.parkedEvents} writes, for the API's description. */
@Schema(name = "ParkedEventList")
record ParkedEvents(List<Item> items) {
    @Schema(name = "ParkedEvent")
    record Item(
            UUID id,
            @Schema(example = "lead.captured.v1") String event,
            @Schema(example = "announce-leads") String handler,
            String aggregateId,
            int attempts,
            String lastError,
            Instant occurredAt) {}
}
