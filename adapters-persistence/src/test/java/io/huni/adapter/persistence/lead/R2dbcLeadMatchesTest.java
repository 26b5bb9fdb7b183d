package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadMatchesContract;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class R2dbcLeadMatchesTest extends LeadMatchesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcLeadWork work =
            new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected LeadMatches matches() {
        return new R2dbcLeadMatches(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return Organisation.AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return Organisation.DAY;
    }

    @Override
    protected void workOn(LeadId lead) {
        act(lead, new LeadAction.Note("aradım"), Optional.of(Organisation.AYSE));
    }

    private void act(LeadId lead, LeadAction action, Optional<UserId> by) {
        Instant later = Instant.now().plusSeconds(60);
        work.claim(new Visibility.Everything(), List.of(lead))
                .map(found -> found.getFirst().apply(action, later).orElseThrow())
                .flatMap(worked -> work.save(List.of(worked), by, later))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void takesBackWhatOnlyARuleHasGivenAway() {
        Leads.NewLead lead = aLead().newLead();
        LeadId id =
                leads().addNew(List.of(lead))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        act(
                id,
                new LeadAction.AssignByRule(
                        Organisation.AYSE, Optional.of(Organisation.DAY), "Kural", "ROUND_ROBIN"),
                Optional.empty());

        assertThat(
                        matches()
                                .takeBack(new Visibility.Everything(), List.of(id))
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .containsExactly(id);
    }
}
