package io.huni.application.offer;

import static io.huni.application.lead.LeadFixture.aLead;

import io.huni.application.offer.port.Offers;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.HandOver;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class InMemoryOffersTest extends OffersContract {
    private final OfferHouse house = new OfferHouse();
    private final Map<Integer, LeadId> leads = new HashMap<>();

    @Override
    protected Offers offers() {
        return house.offers;
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
    protected DistributorId closed() {
        return new DistributorId(new UUID(3, 9));
    }

    @Override
    protected UserId offerer() {
        return OfferHouse.MANAGER.id();
    }

    @Override
    protected TeamId team() {
        return OfferHouse.DAY;
    }

    @Override
    protected UserId partner() {
        return OfferHouse.NIL.id();
    }

    @Override
    protected LeadId lead(int number) {
        return leads.computeIfAbsent(number, any -> house.lead(aLead()));
    }

    @Override
    protected void give(LeadId lead, DistributorId to) {
        house.work
                .save(
                        List.of(house.now(lead).apply(new HandOver(to, ""), NOON).orElseThrow()),
                        Optional.empty(),
                        NOON)
                .block();
    }

    @Override
    protected JobId job() {
        return new JobId(new UUID(8, 1));
    }
}
