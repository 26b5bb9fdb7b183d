package io.huni.application.offer;

import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** The leads of {@link InMemoryLeads}, as {@link InMemoryLeadWork} knows them now. */
public final class InMemoryLeadsToOffer implements LeadsToOffer {
    private final InMemoryLeads leads;
    private final InMemoryLeadWork work;
    private final InMemoryOffers offers;

    public InMemoryLeadsToOffer(InMemoryLeads leads, InMemoryLeadWork work, InMemoryOffers offers) {
        this.leads = leads;
        this.work = work;
        this.offers = offers;
    }

    /** What offers ask of leads as they are now. */
    public static InMemoryOffers offersOn(InMemoryLeadWork work) {
        return new InMemoryOffers(
                lead ->
                        work.claim(new Visibility.Everything(), List.of(lead)).block().stream()
                                .findFirst());
    }

    @Override
    public Mono<List<OfferableLead>> claim(Visibility visibility, List<LeadId> wanted) {
        return work.claim(visibility, wanted)
                .map(found -> found.stream().flatMap(lead -> offerable(lead).stream()).toList());
    }

    private Optional<OfferableLead> offerable(WorkedLead now) {
        return leads.find(now.id()).map(lead -> offerable(lead, now));
    }

    private OfferableLead offerable(Lead lead, WorkedLead now) {
        return new OfferableLead(
                facts(lead, now),
                Optional.empty(),
                Optional.empty(),
                isOpen(lead, now),
                offers.isOpenOf(lead.id()),
                offers.all().stream().anyMatch(offer -> offer.lead().equals(lead.id())));
    }

    private static boolean isOpen(Lead lead, WorkedLead now) {
        return now.status() != LeadStatus.CONVERTED
                && now.status() != LeadStatus.LOST
                && now.deletedAt().isEmpty()
                && !lead.test();
    }

    private static LeadFacts facts(Lead lead, WorkedLead now) {
        return new LeadFacts(
                lead.id(),
                now.distributor(),
                lead.source(),
                Optional.empty(),
                lead.service(),
                lead.contact().phone().map(PhoneNumber::e164),
                lead.submittedAt());
    }
}
