package io.huni.application.assignment;

import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Gives each lead that was caught to whom the rules say. */
final class AssignCapturedLeads implements Reaction {
    private final AssignLeads assignLeads;
    private final AssignmentSettings settings;

    AssignCapturedLeads(AssignLeads assignLeads, AssignmentSettings settings) {
        this.assignLeads = assignLeads;
        this.settings = settings;
    }

    @Override
    public String handler() {
        return "assign-leads";
    }

    @Override
    public Set<String> events() {
        return Set.of(LeadCaptured.NAME);
    }

    /**
     * A backfill of old leads must not make the program ask about each of them. Who brings a file
     * says whether the rules are asked, whatever its dates.
     */
    @Override
    public boolean wants(DomainEvent event) {
        return event instanceof LeadCaptured captured
                && captured.settled().isEmpty()
                && (captured.imported().isPresent() || isYoung(captured));
    }

    private boolean isYoung(LeadCaptured captured) {
        return captured.submittedAt()
                .filter(sent -> sent.isBefore(captured.at().minus(settings.youngerThan())))
                .isEmpty();
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return assignLeads
                .assign(events.stream().map(event -> LeadId.of(event.aggregateId())).toList())
                .then();
    }
}
