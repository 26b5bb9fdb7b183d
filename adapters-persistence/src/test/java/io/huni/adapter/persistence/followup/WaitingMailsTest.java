package io.huni.adapter.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.SendFollowup;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** What waits in the outbox follows its rule and its lead. */
class WaitingMailsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    private FollowedHouse house;
    private LeadId lead;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        lead = house.lead("Elif Yılmaz", "elif@example.com", LeadStatus.ASSIGNED);
    }

    @Test
    void aRuleThatIsSwitchedOffTakesBackWhatWaitsAndGoesOnLater() {
        FollowupRuleId rule = house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();
        LeadId other = house.lead("Can", "can@example.com", LeadStatus.ASSIGNED);
        house.moved(other, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

        house.switched(rule, false);

        assertThat(house.states()).isEqualTo("WITHDRAWN RULE_OFF, WITHDRAWN RULE_OFF");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
        house.switched(rule, true);
        house.moved(other, LeadStatus.CONTACTED, LeadStatus.ASSIGNED);
        house.moved(other, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        assertThat(house.states()).contains("SCHEDULED");
    }

    @Test
    void aRuleThatIsRemovedTakesItsMailsBack() {
        FollowupRuleId rule = house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();

        house.followups.keepFollowupRules().remove(FollowedHouse.ACTOR, rule).block();

        assertThat(house.states()).isEqualTo("WITHDRAWN RULE_OFF");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
    }

    @Test
    void whatWaitsForAnAddressThatWasCorrectedGoesToTheNewOne() {
        house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();
        POSTGRES.run(
                "UPDATE mail SET attempts = 3, fault = 'REFUSED_FOR_NOW'",
                "UPDATE lead SET email = 'elif@example.org', display_name = 'Elife Yılmaz',"
                        + " first_name = 'Elife'");

        house.heard(lead, LeadStatus.CONTACTED, LeadStatus.CONTACTED, InteractionType.EDIT);
        assertThat(house.states()).isEqualTo("SCHEDULED");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
        house.sendDue();

        assertThat(house.states()).isEqualTo("WAITING");
        assertThat(
                        house.told(
                                "SELECT subject || ' ' || recipient AS said FROM mail"
                                        + " WHERE state = 'WAITING'"))
                .isEqualTo("Merhaba Elife elif@example.org");
        house.heard(lead, LeadStatus.CONTACTED, LeadStatus.CONTACTED, InteractionType.EDIT);
        assertThat(house.states()).isEqualTo("WAITING");
    }

    @Test
    void whatAPersonWroteGoesToTheCorrectedAddressAsItIs() {
        house.followups
                .sendFollowup()
                .send(
                        new SendFollowup.Command(
                                FollowedHouse.ACTOR,
                                lead,
                                Optional.empty(),
                                FollowedHouse.TEXT,
                                Optional.empty()))
                .block();
        POSTGRES.run("UPDATE lead SET email = 'elif@example.org', display_name = 'Başka'");

        house.heard(lead, LeadStatus.ASSIGNED, LeadStatus.ASSIGNED, InteractionType.EDIT);
        house.sendDue();

        assertThat(
                        house.told(
                                "SELECT subject || ' ' || recipient AS said FROM mail"
                                        + " WHERE state = 'WAITING'"))
                .isEqualTo("Merhaba Elif elif@example.org");
        POSTGRES.run("DELETE FROM lead");
        assertThat(house.outbox()).isEmpty();
    }
}
