package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.offer.OfferRulesContract;
import io.huni.application.offer.port.OfferRules;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcOfferRulesTest extends OfferRulesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
    }

    @Override
    protected OfferRules rules() {
        return new R2dbcOfferRules(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected DistributorId nova() {
        return Partners.NOVA;
    }

    @Override
    protected DistributorId ege() {
        return Partners.EGE;
    }

    @Override
    protected DistributorId closed() {
        return Partners.CLOSED;
    }

    @Override
    protected void giveLead(DistributorId distributor) {
        Partners.change(
                POSTGRES,
                Partners.lead(POSTGRES, 1),
                "distributor_id = '%s'".formatted(distributor.value()));
    }
}
