package io.huni.application.notification;

import io.huni.application.notification.port.NoticedLeads;
import io.huni.application.notification.port.NoticedLeads.Noticed;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.notification.Occasion;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells people of what happens to leads. */
final class NotifyOfLeads implements Reaction {
    private final NoticedLeads leads;
    private final Notify notify;
    private final EventReader reader;

    NotifyOfLeads(NoticedLeads leads, Notify notify, EventReader reader) {
        this.leads = leads;
        this.notify = notify;
        this.reader = reader;
    }

    @Override
    public String handler() {
        return "notify-of-leads";
    }

    @Override
    public Set<String> events() {
        return Set.of(LeadCaptured.NAME, LeadWorked.NAME);
    }

    @Override
    public boolean wants(DomainEvent event) {
        return LeadOccasions.isOne(event);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        Set<LeadId> ids = Set.copyOf(events.stream().map(NotifyOfLeads::lead).toList());
        return leads.of(ids).map(found -> occasions(events, found)).flatMap(notify::of);
    }

    private List<Occasion> occasions(List<OutboxEvent> events, Map<LeadId, Noticed> found) {
        return events.stream().flatMap(event -> occasions(event, found)).toList();
    }

    private Stream<Occasion> occasions(OutboxEvent event, Map<LeadId, Noticed> found) {
        return Optional.ofNullable(found.get(lead(event))).stream()
                .flatMap(lead -> LeadOccasions.of(event.id(), reader.read(event), lead));
    }

    private static LeadId lead(OutboxEvent event) {
        return LeadId.of(event.aggregateId());
    }
}
