package io.huni.application.offer;

import io.huni.application.assignment.AssignLeads;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Once an offer has ended, the question is which person; rules that assign leads answer it. */
final class AssignAfterOffers implements Reaction {
    private final AssignLeads assignLeads;
    private final OfferPayloads payloads;

    AssignAfterOffers(AssignLeads assignLeads, OfferPayloads payloads) {
        this.assignLeads = assignLeads;
        this.payloads = payloads;
    }

    @Override
    public String handler() {
        return "assign-after-offers";
    }

    @Override
    public Set<String> events() {
        return Set.of(OfferMoved.NAME);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        List<LeadId> ended =
                events.stream()
                        .map(payloads::read)
                        .filter(OfferMoved.class::isInstance)
                        .map(OfferMoved.class::cast)
                        .filter(OfferMoved::isEnd)
                        .map(OfferMoved::lead)
                        .distinct()
                        .toList();
        return ended.isEmpty() ? Mono.empty() : assignLeads.assign(ended).then();
    }
}
