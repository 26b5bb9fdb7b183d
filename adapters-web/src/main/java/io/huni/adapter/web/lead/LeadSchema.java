package io.huni.adapter.web.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form of a lead, for the API's description; PostgreSQL writes it. */
@Schema(name = "Lead")
record LeadSchema(
        @JsonUnwrapped LeadListItemSchema row,
        @Schema(example = "17801234567890123") Optional<String> externalId,
        Optional<UUID> customerId,
        Optional<UUID> teamId,
        Optional<UUID> connectionId,
        @Schema(example = "Saç ekimi (FUE)") Optional<String> service,
        @Schema(example = "3") int version,
        Instant updatedAt,
        @Schema(description = "As typed, when it is no usable address") Optional<String> emailRaw,
        @Schema(description = "As typed, when it is no usable number") Optional<String> phoneRaw,
        AttributionSchema attribution,
        List<AnswerSchema> answers,
        Map<String, Object> custom,
        List<ConsentSchema> consents,
        @Schema(example = "[\"comment\",\"assign\"]") List<String> allowed) {

    @Schema(name = "Attribution")
    record AttributionSchema(
            Optional<String> campaignId,
            Optional<String> campaignName,
            Optional<String> adSetId,
            Optional<String> adSetName,
            Optional<String> adId,
            Optional<String> adName,
            Optional<String> formId,
            Optional<String> formName,
            Optional<String> pageId,
            Optional<String> platform,
            Optional<Boolean> organic,
            UtmSchema utm,
            Map<String, String> clickIds) {}

    @Schema(name = "Utm")
    record UtmSchema(
            Optional<String> source,
            Optional<String> medium,
            Optional<String> campaign,
            Optional<String> term,
            Optional<String> content) {}

    @Schema(name = "Answer")
    record AnswerSchema(
            @Schema(example = "ne_zaman") String key,
            @Schema(example = "Ne zaman?") String label,
            @Schema(example = "1 ay içinde") String value) {}

    @Schema(name = "Consent")
    record ConsentSchema(
            @Schema(example = "kvkk") String key, Optional<String> label, boolean checked) {}
}
