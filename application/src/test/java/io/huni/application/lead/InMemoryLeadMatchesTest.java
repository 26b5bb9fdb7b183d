package io.huni.application.lead;

import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import java.util.UUID;

class InMemoryLeadMatchesTest extends LeadMatchesContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadMatches matches = new InMemoryLeadMatches(leads);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected LeadMatches matches() {
        return matches;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 1));
    }

    @Override
    protected TeamId teamOfAyse() {
        return new TeamId(new UUID(0, 2));
    }

    @Override
    protected void workOn(LeadId lead) {
        matches.workedOn(lead);
    }

    /** What rules do is no work of a person. */
    @Override
    protected void letRulesActOn(LeadId lead) {}
}
