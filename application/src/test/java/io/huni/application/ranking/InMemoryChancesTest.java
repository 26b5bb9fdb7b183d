package io.huni.application.ranking;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.port.Leads;
import io.huni.application.ranking.port.Chances;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

class InMemoryChancesTest extends ChancesContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryChances chances = new InMemoryChances(leads);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected Chances chances() {
        return chances;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }
}
