package io.huni.adapter.persistence.offer;

import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.offer.OfferEvent;
import io.huni.domain.offer.OfferEvent.OfferGone;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.shared.LeadId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** Events of offers as they lie in the outbox. */
final class MovedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MovedJson() {}

    static OfferEvent read(OutboxEvent event) {
        JsonNode json = MAPPER.readTree(event.payload());
        return event.name().equals(OfferGone.NAME) ? gone(json, event) : moved(json, event);
    }

    private static OfferGone gone(JsonNode json, OutboxEvent event) {
        return new OfferGone(
                json.get("offer").asString(),
                LeadId.of(json.get("lead").asString()),
                json.get("asked").valueStream().map(JsonNode::asString).toList(),
                text(json, "leadTeam"),
                text(json, "leadAssignee"),
                text(json, "team"),
                text(json, "offeredBy"),
                event.occurredAt());
    }

    private static Optional<String> text(JsonNode json, String field) {
        return json.optional(field).map(JsonNode::asString);
    }

    private static OfferMoved moved(JsonNode json, OutboxEvent event) {
        return new OfferMoved(
                json.get("offer").asString(),
                LeadId.of(json.get("lead").asString()),
                Step.valueOf(json.get("step").asString()),
                text(json, "distributor"),
                json.get("said").asString(),
                event.occurredAt());
    }
}
