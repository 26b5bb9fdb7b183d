package io.huni.application.lead;

import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import java.util.UUID;

class InMemoryLastChangesTest extends LastChangesContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final InMemoryLastChanges changes = new InMemoryLastChanges(work);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected LeadWork work() {
        return work;
    }

    @Override
    protected LastChanges changes() {
        return changes;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 5));
    }

    @Override
    protected TeamId teamOfAyse() {
        return new TeamId(new UUID(0, 3));
    }
}
