package io.huni.application.lead;

import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

class InMemoryLeadsTest extends LeadsContract {
    private final InMemoryLeads leads = new InMemoryLeads();

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }
}
