package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.LeadWorkContract;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

class R2dbcLeadWorkTest extends LeadWorkContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final LeadAnnouncements announcements = new R2dbcLeadAnnouncements(POSTGRES.client());

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected LeadWork work() {
        return new R2dbcLeadWork(
                POSTGRES.client(),
                LeadsOnPostgres.writing(POSTGRES, LeadUseCases.announceLeads(announcements)));
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
    protected UserId mehmet() {
        return Organisation.MEHMET;
    }

    @Override
    protected TeamId teamOfMehmet() {
        return Organisation.NIGHT;
    }

    @Override
    protected DistributorId clinic() {
        return Organisation.ANKARA;
    }

    @Test
    void writesTheHistoryAndOneEventForEachHandler() {
        LeadId lead = added(aLead().assignedTo(ayse(), teamOfAyse()));

        work(new Visibility.Everything(), lead, new LeadAction.Call(CallResult.BUSY, "Meşgul"));

        assertThat(
                        all(
                                "SELECT type || ':' || description || ':' || coalesce(result, '')"
                                    + " || coalesce(before ->> 'status', '') || coalesce(after ->>"
                                    + " 'status', '') FROM interaction WHERE lead_id = $1 AND"
                                    + " user_id IS NOT NULL",
                                lead))
                .containsExactlyInAnyOrder("CALL:Meşgul:BUSY", "STATUS_CHANGE::ASSIGNEDCONTACTED");
        assertThat(
                        all(
                                "SELECT handler || ':' || event FROM outbox"
                                        + " WHERE aggregate_id = $1::text",
                                lead))
                .containsExactly("announce-leads:lead.worked.v1");
    }

    private static List<String> all(String sql, LeadId id) {
        return POSTGRES.client()
                .sql(sql)
                .bind(0, id.value())
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
