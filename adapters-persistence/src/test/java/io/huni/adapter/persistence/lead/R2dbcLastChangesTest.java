package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LastChangesContract;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcLastChangesTest extends LastChangesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final LeadWriting writing = LeadsOnPostgres.writing(POSTGRES);
    private final R2dbcLeadWork work = new R2dbcLeadWork(POSTGRES.client(), writing);
    private final R2dbcLastChanges changes = new R2dbcLastChanges(POSTGRES.client(), writing);

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
        return work;
    }

    @Override
    protected LastChanges changes() {
        return changes;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return DAY;
    }

    @Test
    void whatIsPutBackWasNeverReached() {
        LeadId lead = lead();
        WorkedLead before = now(lead);
        long earlier = converted();
        move(lead, LeadStatus.CONVERTED, NOW);
        assertThat(converted()).isEqualTo(earlier + 1);

        putBack(lead, before);

        assertThat(converted()).isEqualTo(earlier);
    }

    @Test
    void nobodyWhoHasLeftGetsALeadBackWhichIsNewThen() {
        LeadId lead = lead();
        move(lead, LeadStatus.CONTACTED, NOW);

        WorkedLead back = with("active = false", lead);

        assertThat(back.assignee()).isEmpty();
        assertThat(back.status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void itGoesBackIntoTheTeamThatItsPersonIsInNow() {
        LeadId lead = lead();
        move(lead, LeadStatus.CONTACTED, NOW);

        assertThat(with("team_id = NULL", lead).team()).isEmpty();
    }

    private WorkedLead with(String change, LeadId lead) {
        String ayse = " WHERE id = '" + AYSE.value() + "'";
        POSTGRES.run("SET huni.scope = 'all'; UPDATE app_user SET " + change + ayse);
        try {
            return done(changes.find(lead)).before();
        } finally {
            POSTGRES.run(
                    "SET huni.scope = 'all'; UPDATE app_user SET active = true, team_id = '"
                            + DAY.value()
                            + "'"
                            + ayse);
        }
    }

    /** Of the funnel. */
    private long converted() {
        return done(
                POSTGRES.client()
                        .sql(
                                "SELECT count(*) FROM lead WHERE greatest(lead_step(status),"
                                        + " furthest) = 3")
                        .map(row -> row.get(0, Long.class))
                        .one());
    }
}
