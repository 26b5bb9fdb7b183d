package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.offer.LeadsToOfferContract;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class R2dbcLeadsToOfferTest extends LeadsToOfferContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final Map<Integer, LeadId> leads = new HashMap<>();

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
    }

    @Override
    protected LeadsToOffer leads() {
        return new R2dbcLeadsToOffer(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected DistributorId nova() {
        return Partners.NOVA;
    }

    @Override
    protected DistributorId ege() {
        return Partners.EGE;
    }

    @Override
    protected TeamId team() {
        return Partners.DAY;
    }

    @Override
    protected UserId staff() {
        return Partners.KEREM;
    }

    @Override
    protected LeadId lead(int number) {
        return leads.computeIfAbsent(number, any -> Partners.lead(POSTGRES, number));
    }

    @Override
    protected LeadId after(Fate fate, LeadId lead) {
        Partners.change(
                POSTGRES,
                lead,
                switch (fate) {
                    case LOST -> "status = 'LOST'";
                    case CONVERTED -> "status = 'CONVERTED'";
                    case DELETED -> "deleted_at = now()";
                    case TEST -> "test = true";
                });
        return lead;
    }

    @Override
    protected void give(LeadId lead, DistributorId to) {
        Partners.change(POSTGRES, lead, "distributor_id = '%s'".formatted(to.value()));
    }

    @Override
    protected void assign(LeadId lead, UserId to, TeamId in) {
        Partners.change(
                POSTGRES,
                lead,
                "assignee_id = '%s', team_id = '%s'".formatted(to.value(), in.value()));
    }

    @Override
    protected void offer(LeadId lead, DistributorId to) {
        POSTGRES.run(
                """
                INSERT INTO offer (id, lead_id, distributors, within_hours, working_hours, together,
                    note, state, preview, at, version)
                VALUES ('%s', '%s', ARRAY['%s'::uuid], 4, true, false, '', 'OPEN', '{}', now(), 1)
                """
                        .formatted(UUID.randomUUID(), lead.value(), to.value()));
    }

    @Override
    protected void withdraw(LeadId lead) {
        POSTGRES.run(
                "UPDATE offer SET state = 'WITHDRAWN', ended_at = now() WHERE lead_id = '%s'"
                        .formatted(lead.value()));
    }

    @Test
    void tellsByWhichFormAndCampaignALeadCame() {
        Partners.change(POSTGRES, lead(1), "form_id = '4711', campaign_id = '120'");

        OfferableLead found =
                leads().claim(new Visibility.Everything(), List.of(lead(1)))
                        .as(unitOfWork()::inTransaction)
                        .block()
                        .getFirst();

        assertThat(found.form()).contains("4711");
        assertThat(found.campaign()).contains("120");
    }
}
