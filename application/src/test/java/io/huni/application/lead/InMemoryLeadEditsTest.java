package io.huni.application.lead;

import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.util.UUID;

class InMemoryLeadEditsTest extends LeadEditsContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadEdits edits = new InMemoryLeadEdits(leads);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected LeadEdits edits() {
        return edits;
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
    protected DistributorId clinic() {
        return new DistributorId(new UUID(0, 1));
    }
}
