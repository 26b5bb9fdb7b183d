package io.huni.application.lead;

import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadAnnouncements.Announcement;
import io.huni.application.lead.port.LeadAnnouncements.Kind;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings captured and changed leads to the screens that are open. */
final class AnnounceLeads implements Reaction {
    private final LeadAnnouncements announcements;

    AnnounceLeads(LeadAnnouncements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String handler() {
        return "announce-leads";
    }

    @Override
    public Set<String> events() {
        return Set.of(
                LeadCaptured.NAME,
                LeadReadAnew.NAME,
                LeadWorked.NAME,
                LeadEdited.NAME,
                LeadLeft.NAME);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        Map<Boolean, List<OutboxEvent>> left =
                events.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        event -> event.name().equals(LeadLeft.NAME)));
        return there(left.getOrDefault(false, List.of()))
                .then(Mono.defer(() -> gone(left.getOrDefault(true, List.of()))));
    }

    private Mono<Void> there(List<OutboxEvent> events) {
        return events.isEmpty()
                ? Mono.empty()
                : announcements.announce(events.stream().map(AnnounceLeads::announcement).toList());
    }

    private Mono<Void> gone(List<OutboxEvent> events) {
        return events.isEmpty() ? Mono.empty() : announcements.announceGone(events);
    }

    private static Announcement announcement(OutboxEvent event) {
        Kind kind = event.name().equals(LeadCaptured.NAME) ? Kind.CREATED : Kind.UPDATED;
        return new Announcement(event.id(), LeadId.of(event.aggregateId()), kind);
    }
}
