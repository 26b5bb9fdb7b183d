package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ChangeTest {
    @Test
    void keepsTheEventsThatItWasMadeWith() {
        List<DomainEvent> events = new ArrayList<>(List.of(new Rung("a")));
        Change<String> change = new Change<>("rung", events);
        events.clear();

        assertThat(change.events()).hasSize(1).isUnmodifiable();
    }

    private record Rung(String aggregateId) implements DomainEvent {
        @Override
        public String name() {
            return "bell.rung.v1";
        }
    }
}
