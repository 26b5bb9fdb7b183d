package io.huni.domain.shared;

/**
 * Something that happened and cannot be undone. Stored under its name, so the name never changes.
 */
public interface DomainEvent {
    /** Stable name with its version, for example {@code lead.captured.v1}. */
    String name();

    /**
     * Text form of the id of the aggregate that it happened to; events of one aggregate keep their
     * order.
     */
    String aggregateId();
}
