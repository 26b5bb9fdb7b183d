package io.huni.application.outbox;

import io.huni.domain.shared.DomainEvent;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/**
 * Something that happens because something has happened. Runs after the commit, at least once, in
 * order for each aggregate; idempotent by {@link OutboxEvent#id()}.
 */
public interface Reaction {
    /** Stable name; part of the outbox row. */
    String handler();

    /** The events that it waits for, by stable name. */
    Set<String> events();

    /** Whether it wants this one of them; what it does not want is never queued. */
    default boolean wants(DomainEvent event) {
        return true;
    }

    /**
     * Handles a small group; an error makes the relay try them one by one, then later, then park
     * them.
     */
    Mono<Void> react(List<OutboxEvent> events);
}
