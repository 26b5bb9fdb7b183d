package io.huni.adapter.web.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an address is told, for the API's description.
 *
 * @param type the event
 * @param timestamp when it happened
 */
@Schema(name = "WebhookPayload")
record PayloadJson(
        @Schema(example = "lead.status_changed") String type, Instant timestamp, PayloadData data) {
    /**
     * @param lead as this reader gets it from {@code GET /api/v1/leads/{id}}; with nothing but its
     *     id when it is not there any more
     * @param before of a change of the status
     * @param after of a change of the status
     */
    @Schema(name = "WebhookPayloadData")
    record PayloadData(
            @Schema(requiredMode = RequiredMode.REQUIRED) Map<String, Object> lead,
            Optional<Moved> before,
            Optional<Moved> after) {}

    @Schema(name = "WebhookPayloadStatus")
    record Moved(@Schema(example = "CONTACTED") String status) {}
}
