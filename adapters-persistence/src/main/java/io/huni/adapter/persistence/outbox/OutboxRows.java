package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DomainEvent;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the outbox rows of events: one for each reaction that waits for the event. They are written
 * by the statement that writes the state.
 */
public final class OutboxRows {
    /** Use as the last part of a data-changing statement; {@code o} are rows of OutboxRow. */
    public static final String COLUMNS =
            "id uuid, event_id uuid, event text, aggregate_id text, handler text, payload jsonb";

    private final Supplier<Stream<Reaction>> reactions;
    private final Ids ids;

    /**
     * @param reactions asked anew each time, so that a reaction may itself need what writes events
     */
    public OutboxRows(Supplier<Stream<Reaction>> reactions, Ids ids) {
        this.reactions = reactions;
        this.ids = ids;
    }

    /** Rows in the order of the events. */
    public List<OutboxRow> of(Change<?> change) {
        return change.events().stream().flatMap(this::rows).toList();
    }

    private Stream<OutboxRow> rows(DomainEvent event) {
        UUID eventId = ids.next();
        String payload = EventRegistry.write(event);
        return reactions
                .get()
                .filter(reaction -> reaction.events().contains(event.name()))
                .filter(reaction -> reaction.wants(event))
                .map(
                        reaction ->
                                new OutboxRow(
                                        ids.next(),
                                        eventId,
                                        event.name(),
                                        event.aggregateId(),
                                        reaction.handler(),
                                        payload));
    }
}
