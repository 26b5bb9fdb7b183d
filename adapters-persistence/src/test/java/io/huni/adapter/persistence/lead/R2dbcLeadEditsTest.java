package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadEditsContract;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class R2dbcLeadEditsTest extends LeadEditsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final ScoringMethod METHOD = new ScoringMethod(ScoreWeights.standard());

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
    protected LeadEdits edits() {
        OutboxRows outbox =
                new OutboxRows(
                        () -> Stream.of(LeadUseCases.announceLeads(announcements)),
                        UuidCreator::getTimeOrderedEpochPlus1);
        return new R2dbcLeadEdits(
                POSTGRES.client(), outbox, METHOD, UuidCreator::getTimeOrderedEpochPlus1);
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
    protected DistributorId clinic() {
        return Organisation.ANKARA;
    }

    @Test
    void whoIsOfTheOldSideLosesTheLeadInTheSameWrite() {
        NewLead added =
                aLead().ofDistributor(Organisation.IZMIR)
                        .assignedTo(ayse(), Organisation.DAY)
                        .newLead();
        leads().addNew(List.of(added)).as(POSTGRES.unitOfWork()::inTransaction).block();
        Lead lead = added.change().state();
        POSTGRES.run(
                "SET huni.scope = 'all'; UPDATE lead SET status = 'ASSIGNED' WHERE id = '%s'"
                        .formatted(lead.id().value()));
        User ofIzmir =
                aUser().withId(ayse().value()).as(Role.DISTRIBUTOR).of(Organisation.IZMIR).user();

        edits().claim(new Visibility.Everything(), lead.id())
                .map(found -> moved(found.lead(), ofIzmir))
                .flatMap(edited -> edits().save(edited, Optional.of(ayse()), Instant.now()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();

        assertThat(
                        one(
                                """
                                SELECT concat_ws(' ', status, assignee_id, team_id)
                                FROM (SELECT lead.*, id AS lead_id FROM lead) AS now WHERE true
                                """,
                                lead))
                .isEqualTo("NEW");
        assertThat(one("SELECT before ->> 'assigneeId' FROM interaction WHERE type = 'EDIT'", lead))
                .isEqualTo(ayse().value().toString());
        assertThat(
                        one(
                                "SELECT after ->> 'status' FROM interaction WHERE type ="
                                        + " 'STATUS_CHANGE'",
                                lead))
                .isEqualTo("NEW");
    }

    private EditedLead moved(Lead lead, User holder) {
        LeadFacts facts =
                new LeadFacts(lead.contact(), "Diş", lead.custom(), Optional.of(clinic()));
        return EditedLead.of(lead, facts, Optional.of(holder), METHOD, Instant.now()).orElseThrow();
    }

    @Test
    void writesTheHistoryOneEventAndWhatItIsFoundBy() {
        NewLead added = aLead().newLead();
        leads().addNew(List.of(added)).as(POSTGRES.unitOfWork()::inTransaction).block();
        Lead lead = added.change().state();
        LeadFacts facts =
                new LeadFacts(lead.contact(), "Diş", Map.of("city", "Muş"), Optional.of(clinic()));

        edits().claim(new Visibility.Everything(), lead.id())
                .flatMap(
                        found ->
                                edits().save(
                                                EditedLead.of(
                                                                found.lead(),
                                                                facts,
                                                                Optional.empty(),
                                                                METHOD,
                                                                Instant.now())
                                                        .orElseThrow(),
                                                Optional.of(ayse()),
                                                Instant.now()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();

        assertThat(one("SELECT before ->> 'service' FROM interaction WHERE type = 'EDIT'", lead))
                .isEqualTo("Saç ekimi");
        assertThat(one("SELECT after ->> 'custom.city' FROM interaction WHERE type = 'EDIT'", lead))
                .isEqualTo("Muş");
        assertThat(one("SELECT array_to_string(marks, ' ') FROM lead_search WHERE true", lead))
                .contains("custom.city:Muş")
                .doesNotContain("İzmir");
        assertThat(
                        POSTGRES.client()
                                .sql("SELECT event FROM outbox WHERE aggregate_id = $1")
                                .bind(0, lead.id().value().toString())
                                .map(row -> row.get(0, String.class))
                                .one()
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .isEqualTo("lead.edited.v1");
    }

    private static String one(String sql, Lead lead) {
        return POSTGRES.client()
                .sql(sql + " AND lead_id = $1")
                .bind(0, lead.id().value())
                .map(row -> row.get(0, String.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
