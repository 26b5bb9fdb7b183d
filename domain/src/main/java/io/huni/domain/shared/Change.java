package io.huni.domain.shared;

import java.util.List;

/**
 * A new state together with the events that explain it. Saved as one, so that no event can be
 * forgotten.
 *
 * @param <S> the aggregate
 */
public record Change<S>(S state, List<? extends DomainEvent> events) {
    public Change {
        events = List.copyOf(events);
    }
}
