package io.huni.application.offer;

import io.huni.application.offer.port.OfferRules;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;

import java.util.UUID;

class InMemoryOfferRulesTest extends OfferRulesContract {
    private final InMemoryOfferRules rules = new InMemoryOfferRules();

    @BeforeEach
    void found() {
        rules.open(nova());
        rules.open(ege());
        rules.found(closed());
    }

    @Override
    protected OfferRules rules() {
        return rules;
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
    protected void giveLead(DistributorId distributor) {
        rules.load(distributor, 1);
    }
}
