package io.huni.bootstrap.architecture.wrong.domain.lead;

import io.huni.domain.shared.DomainEvent;

/** An event that is no record and belongs to no family. */
public final class LooseEvent implements DomainEvent {
    @Override
    public String name() {
        return "loose";
    }

    @Override
    public String aggregateId() {
        return "1";
    }
}
