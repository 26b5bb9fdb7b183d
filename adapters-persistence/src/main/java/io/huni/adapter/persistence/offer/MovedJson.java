package io.huni.adapter.persistence.offer;

import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.shared.LeadId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of offers as they lie in the outbox. */
final class MovedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MovedJson() {}

    static OfferMoved read(OutboxEvent event) {
        JsonNode json = MAPPER.readTree(event.payload());
        return new OfferMoved(
                json.get("offer").asString(),
                LeadId.of(json.get("lead").asString()),
                Step.valueOf(json.get("step").asString()),
                json.optional("distributor").map(JsonNode::asString),
                json.get("said").asString(),
                event.occurredAt());
    }
}
