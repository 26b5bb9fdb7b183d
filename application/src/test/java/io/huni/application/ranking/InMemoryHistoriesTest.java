package io.huni.application.ranking;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadMoves;
import io.huni.application.lead.port.Leads;
import io.huni.application.ranking.port.Histories;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

class InMemoryHistoriesTest extends HistoriesContract {
    private InMemoryLeads leads = new InMemoryLeads();
    private InMemoryHistories histories = new InMemoryHistories(leads);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected Histories histories() {
        return histories;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected void move(LeadId lead, LeadStatus status) {
        leads.put(LeadMoves.moved(leads.find(lead).orElseThrow(), status));
    }

    @Override
    protected void correct(LeadId lead, String service) {
        leads.put(LeadMoves.corrected(leads.find(lead).orElseThrow(), service));
    }

    @Override
    protected void forgetAll() {
        leads = new InMemoryLeads();
        histories = new InMemoryHistories(leads);
    }
}
