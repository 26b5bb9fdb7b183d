package io.huni.adapter.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class EventRegistryTest {
    private static final LeadCaptured EVENT =
            new LeadCaptured(
                    LeadId.of("01930000-0000-7000-8000-000000000001"),
                    LeadSource.META_FORM,
                    Optional.of("01930000-0000-7000-8000-000000000002"),
                    false,
                    925,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2026-11-20T09:00:00Z"));

    /** What once stood in an outbox must stay readable: never change this text. */
    private static final String STORED =
            """
            {"lead":"01930000-0000-7000-8000-000000000001","source":"META_FORM",\
            "distributor":"01930000-0000-7000-8000-000000000002","test":false,\
            "scoreTenths":925,"at":"2026-11-20T09:00:00Z"}\
            """;

    @Test
    void writesAnEventAsItAlwaysDid() {
        assertThat(EventRegistry.write(EVENT)).isEqualTo(STORED);
    }

    @Test
    void readsWhatWasStored() {
        assertThat(EventRegistry.read(LeadCaptured.NAME, STORED)).isEqualTo(EVENT);
    }

    @Test
    void readsAnEventOfALaterVersion() {
        String later = STORED.replace("{\"lead\"", "{\"new\":1,\"lead\"");

        assertThat(EventRegistry.read(LeadCaptured.NAME, later)).isEqualTo(EVENT);
    }

    @Test
    void refusesAnEventThatIsNotListed() {
        assertThatThrownBy(() -> EventRegistry.write(new Unlisted()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unlisted.v1");
    }

    private record Unlisted() implements DomainEvent {
        @Override
        public String name() {
            return "unlisted.v1";
        }

        @Override
        public String aggregateId() {
            return "1";
        }
    }
}
