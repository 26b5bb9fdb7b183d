package io.huni.adapter.persistence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.CriteriaFixture;
import io.huni.domain.quality.Dimension;
import io.huni.domain.quality.Subject;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.UUID;

/** A distributor's quality of a lead is made of what the distributor may know. */
class FactsForPartnersTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Criteria CALLS =
            new Criteria(
                    List.of(
                            CriteriaFixture.one(
                                    1,
                                    Dimension.INTEREST,
                                    Subject.CALLS_ANSWERED,
                                    CriteriaFixture.atLeast(1),
                                    10)),
                    1);

    private final R2dbcQualityLeads leads = new R2dbcQualityLeads(POSTGRES.client());
    private LeadId lead;
    private DistributorId owner;

    @BeforeEach
    void aLeadThatTheHouseHasTalkedTo() {
        POSTGRES.run("TRUNCATE app_user, team, distributor, organisation, lead CASCADE");
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(ManyLeads.sql(1));
        lead = new LeadId(id("SELECT id FROM lead"));
        owner = new DistributorId(id("SELECT distributor_id FROM lead"));
        happened("CALL", "TALKED", 10, "{}");
    }

    @Test
    void whatTheHouseDidBeforeTheHandOverIsNotKnown() {
        happened("TRANSFER", "", 5, "{\"distributorId\": \"%s\"}".formatted(owner.value()));

        assertThat(interest(new Visibility.Everything())).isEqualTo(100);
        assertThat(interest(new Visibility.OfDistributor(owner))).isEqualTo(-1);
    }

    @Test
    void whatTheHouseDidSinceIsKnown() {
        happened("TRANSFER", "", 20, "{\"distributorId\": \"%s\"}".formatted(owner.value()));

        assertThat(interest(new Visibility.OfDistributor(owner))).isEqualTo(100);
    }

    @Test
    void whatItsOwnPeopleDidIsKnown() {
        happened("TRANSFER", "", 5, "{\"distributorId\": \"%s\"}".formatted(owner.value()));
        POSTGRES.run(
                "UPDATE app_user SET distributor_id = '%s', team_id = NULL WHERE id ="
                                .formatted(owner.value())
                        + " (SELECT min(id::text)::uuid FROM app_user)",
                "UPDATE interaction SET user_id = (SELECT min(id::text)::uuid FROM app_user)"
                        + " WHERE type = 'CALL'");

        assertThat(interest(new Visibility.OfDistributor(owner))).isEqualTo(100);
    }

    @Test
    void aLeadOfAnotherIsNotThere() {
        Visibility other = new Visibility.OfDistributor(new DistributorId(UUID.randomUUID()));

        assertThat(leads.facts(other, lead).blockOptional()).isEmpty();
    }

    private int interest(Visibility visibility) {
        return CALLS.judge(leads.facts(visibility, lead).block()).interest().score().orElse(-1);
    }

    private void happened(String type, String result, int minutesAgo, String after) {
        POSTGRES.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, result, at, after)
                VALUES (gen_random_uuid(), '%s', '%s', '', nullif('%s', ''),
                    now() - interval '%d minutes', '%s')
                """
                        .formatted(lead.value(), type, result, minutesAgo, after));
    }

    private static UUID id(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .mapValue(UUID.class)
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
