package io.huni.application.lead;

import io.huni.application.lead.port.LeadExports;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.shared.DistributorId;

import java.util.UUID;

class InMemoryLeadExportsTest extends LeadExportsContract {
    private final InMemoryLeads leads = new InMemoryLeads();

    @Override
    protected LeadExports exports() {
        return new InMemoryLeadExports(leads);
    }

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected DistributorId fresh() {
        return new DistributorId(UUID.randomUUID());
    }
}
