package io.huni.adapter.persistence.outbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.offer.OfferEvent.OfferGone;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.UUID;

/**
 * The events that may be stored, by their stable names. Classes may move; what stands in the outbox
 * stays readable, and fields that a later version added or dropped do no harm.
 */
final class EventRegistry {
    private static final Map<String, Class<? extends DomainEvent>> EVENTS =
            Map.of(
                    LeadCaptured.NAME, LeadCaptured.class,
                    LeadReadAnew.NAME, LeadReadAnew.class,
                    LeadWorked.NAME, LeadWorked.class,
                    LeadEdited.NAME, LeadEdited.class,
                    LeadLeft.NAME, LeadLeft.class,
                    OfferMoved.NAME, OfferMoved.class,
                    OfferGone.NAME, OfferGone.class);

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(LeadId.class, PlainId.class)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private EventRegistry() {}

    /** Refuses an event whose name is not listed: it could never be read again. */
    static String write(DomainEvent event) {
        typeOf(event.name());
        return MAPPER.writeValueAsString(event);
    }

    static DomainEvent read(String name, String payload) {
        return MAPPER.readValue(payload, typeOf(name));
    }

    private static Class<? extends DomainEvent> typeOf(String name) {
        Class<? extends DomainEvent> type = EVENTS.get(name);
        if (type == null) {
            throw new IllegalStateException("The event " + name + " is not in the registry");
        }
        return type;
    }

    /** An id as plain text, not as an object. */
    private abstract static class PlainId {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainId(UUID value) {}

        @JsonValue
        abstract UUID value();
    }
}
