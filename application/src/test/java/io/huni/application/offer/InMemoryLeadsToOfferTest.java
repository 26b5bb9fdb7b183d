package io.huni.application.offer;

import static io.huni.application.lead.LeadFixture.aLead;

import io.huni.application.lead.LeadFixture;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InMemoryLeadsToOfferTest extends LeadsToOfferContract {
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private final OfferHouse house = new OfferHouse();
    private final Map<Integer, LeadId> leads = new HashMap<>();
    private final Map<LeadId, OfferId> offered = new HashMap<>();

    private static LeadFixture like() {
        return aLead().of(LeadSource.API, "7").withService("İmplant").withPhone("+905321234567");
    }

    @Override
    protected LeadsToOffer leads() {
        return new InMemoryLeadsToOffer(house.leads, house.work, house.offers);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected DistributorId nova() {
        return OfferHouse.NOVA;
    }

    @Override
    protected DistributorId ege() {
        return OfferHouse.EGE;
    }

    @Override
    protected TeamId team() {
        return OfferHouse.DAY;
    }

    @Override
    protected UserId staff() {
        return OfferHouse.STAFF.id();
    }

    @Override
    protected LeadId lead(int number) {
        return leads.computeIfAbsent(number, any -> house.lead(like()));
    }

    @Override
    protected LeadId after(Fate fate, LeadId lead) {
        switch (fate) {
            case LOST -> done(lead, new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""));
            case CONVERTED -> {
                done(lead, new LeadAction.Assign(Optional.of(staff()), Optional.of(team()), ""));
                done(lead, new LeadAction.MoveTo(LeadStatus.CONTACTED, "", ""));
                done(lead, new LeadAction.MoveTo(LeadStatus.CONVERTED, "", ""));
            }
            case DELETED -> done(lead, new LeadAction.Delete());
            case TEST -> {
                return house.lead(like().asTest());
            }
        }
        return lead;
    }

    @Override
    protected void give(LeadId lead, DistributorId to) {
        done(lead, new HandOver(to, ""));
    }

    @Override
    protected void assign(LeadId lead, UserId to, TeamId in) {
        done(lead, new LeadAction.Assign(Optional.of(to), Optional.of(in), ""));
    }

    private void done(LeadId lead, LeadAction action) {
        house.work
                .save(
                        List.of(house.now(lead).apply(action, NOON).orElseThrow()),
                        Optional.empty(),
                        NOON)
                .block();
    }

    @Override
    protected void offer(LeadId lead, DistributorId to) {
        offered.put(lead, house.offered(lead, OfferHouse.inTurn(to)));
    }

    @Override
    protected void withdraw(LeadId lead) {
        house.withdraw.withdraw(OfferHouse.ADMIN, offered.get(lead), Optional.empty()).block();
    }
}
