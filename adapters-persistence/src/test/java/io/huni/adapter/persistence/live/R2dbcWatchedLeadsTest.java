package io.huni.adapter.persistence.live;

import static io.huni.application.lead.LeadFixture.aLead;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.live.WatchedLeadsContract;
import io.huni.application.live.port.WatchedLeads;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.UUID;

class R2dbcWatchedLeadsTest extends WatchedLeadsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UserId AYSE = new UserId(new UUID(0, 5));
    private static final TeamId DAY = new TeamId(new UUID(0, 3));

    @BeforeAll
    static void hire() {
        POSTGRES.run(
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(DAY.value()),
                """
                INSERT INTO app_user (
                    id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'a@huni.test', 'Kişi', 'STAFF', true, 'TR', 'LIGHT', '')
                """
                        .formatted(AYSE.value()));
    }

    @Override
    protected WatchedLeads leads() {
        return new R2dbcWatchedLeads(POSTGRES.client());
    }

    @Override
    protected UserId ayse() {
        return AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return DAY;
    }

    @Override
    protected LeadId leadOfAyse() {
        NewLead lead = aLead().assignedTo(AYSE, DAY).newLead();
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead.change().state().id();
    }
}
