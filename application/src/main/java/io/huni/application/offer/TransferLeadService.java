package io.huni.application.offer;

import io.huni.application.lead.ActOnLeads;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.Offers;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.TransferPolicy;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;

final class TransferLeadService implements TransferLead {
    private final Offers offers;
    private final LeadsToOffer leads;
    private final OfferDesk desk;
    private final ActOnLeads actOnLeads;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TransferLeadService(
            OfferPorts ports,
            OfferDesk desk,
            ActOnLeads actOnLeads,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.offers = ports.offers();
        this.leads = ports.leads();
        this.desk = desk;
        this.actOnLeads = actOnLeads;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> transfer(Actor actor, LeadId lead, DistributorId to, String why) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_OFFER))
                .then(Mono.defer(() -> organisations.requireActive(actor, to)))
                .then(Mono.defer(() -> transferable(actor, lead, to)))
                .flatMap(found -> actOnLeads.act(actor.user(), actions(lead, to, why)))
                .then(Mono.defer(() -> endOffer(actor, lead)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<OfferableLead> transferable(Actor actor, LeadId lead, DistributorId to) {
        return leads.claim(actor.visibility(Module.LEAD), List.of(lead))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(found -> requireFree(found, to));
    }

    private static void requireFree(OfferableLead lead, DistributorId to) {
        TransferPolicy.refusal(lead.open(), lead.distributor(), to)
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal).at("/distributorId");
                        });
    }

    private static Map<LeadId, List<LeadAction>> actions(
            LeadId lead, DistributorId to, String why) {
        return Map.of(lead, List.of(new HandOver(to, why)));
    }

    private Mono<Void> endOffer(Actor actor, LeadId lead) {
        return offers.claimOvertaken(List.of(lead))
                .map(open -> open.stream().map(one -> one.withdraw("", clock.instant())).toList())
                .flatMap(changes -> desk.write(changes, actor.user()));
    }
}
