package io.huni.adapter.persistence.ranking;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadMoves;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.Leads;
import io.huni.application.ranking.HistoriesContract;
import io.huni.application.ranking.port.Histories;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.Optional;

class R2dbcHistoriesTest extends HistoriesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected Histories histories() {
        return new R2dbcHistories(POSTGRES.client(), POSTGRES.unitOfWork());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected void move(LeadId lead, LeadStatus status) {
        POSTGRES.run(
                "UPDATE lead SET status = '%s' WHERE id = '%s'".formatted(status, lead.value()));
    }

    @Override
    protected void correct(LeadId lead, String service) {
        LeadEdits edits = LeadsOnPostgres.edits(POSTGRES);
        now = now.plusSeconds(60);
        edits.claim(new Visibility.Everything(), lead)
                .map(found -> LeadMoves.edit(found.lead(), service))
                .flatMap(edited -> edits.save(edited, Optional.empty(), now))
                .as(unitOfWork()::inTransaction)
                .block();
    }

    @Override
    protected void forgetAll() {
        POSTGRES.run("DELETE FROM lead");
    }
}
