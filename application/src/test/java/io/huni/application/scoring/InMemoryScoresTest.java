package io.huni.application.scoring;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.port.Leads;
import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

class InMemoryScoresTest extends ScoresContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryScores scores = new InMemoryScores(leads);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected Scores scores() {
        return scores;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }
}
