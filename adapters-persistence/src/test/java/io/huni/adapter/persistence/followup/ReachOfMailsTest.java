package io.huni.adapter.persistence.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.Template;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/** A mail says no more than who sends it may know. */
class ReachOfMailsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));

    @TempDir static Path folder;

    private final Template template =
            aTemplate()
                    .about("Selam {assignee_name|–}")
                    .saying("{assignee_name|–} {assignee_email|–} {distributor}")
                    .template();
    private FollowedHouse house;
    private LeadId lead;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        house.distributor(NOVA, "Nova");
        new R2dbcTemplates(POSTGRES.client()).save(template).block();
        lead = house.lead("Elif Yılmaz", "elif@example.com", LeadStatus.ASSIGNED);
        POSTGRES.run("UPDATE lead SET distributor_id = '%s'".formatted(NOVA.value()));
    }

    @Test
    void theRuleOfADistributorNamesNobodyOfTheHouse() {
        sentBy(aRule().ofDistributor(NOVA));

        assertThat(house.told("SELECT subject AS said FROM mail")).isEqualTo("Selam –");
        assertThat(envelope()).contains("unsubscribe").doesNotContain("@");
        assertThat(shown()).contains("Nova").doesNotContain("Ayşe", "ayse@");
    }

    @Test
    void itsOwnPeopleAreNamed() {
        POSTGRES.run(
                "UPDATE app_user SET role = 'DISTRIBUTOR', distributor_id = '%s'"
                        .formatted(NOVA.value()));

        sentBy(aRule().ofDistributor(NOVA));

        assertThat(house.told("SELECT subject AS said FROM mail")).isEqualTo("Selam Ayşe Kaya");
        assertThat(envelope()).contains("ayse@huni.test");
    }

    @Test
    void theRuleOfTheHouseNamesWhoHasTheLead() {
        sentBy(aRule());

        assertThat(house.told("SELECT subject AS said FROM mail")).isEqualTo("Selam Ayşe Kaya");
        assertThat(envelope()).contains("ayse@huni.test");
        assertThat(shown()).contains("\"items\":[]");
    }

    private void sentBy(FollowupFixture rule) {
        house.rule(rule.to(LeadStatus.CONTACTED).sending(template.id()).after(0));
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        assertThat(house.sendDue()).isOne();
    }

    private String envelope() {
        return house.told("SELECT envelope::text AS said FROM mail");
    }

    private String shown() {
        return new R2dbcFollowups(POSTGRES.client())
                .ofLead(new Visibility.OfDistributor(NOVA), lead)
                .map(Json::text)
                .map(json -> json.replace(" : ", ":"))
                .block();
    }
}
