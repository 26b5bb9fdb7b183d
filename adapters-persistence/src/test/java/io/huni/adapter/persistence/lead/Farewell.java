package io.huni.adapter.persistence.lead;

import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.lead.LeadEvent.LeadLeft;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Wants to hear of leads that somebody can no longer see. */
final class Farewell implements Reaction {
    @Override
    public String handler() {
        return "farewell";
    }

    @Override
    public Set<String> events() {
        return Set.of(LeadLeft.NAME);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return Mono.empty();
    }
}
