package io.huni.adapter.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** Rules that send mails, over PostgreSQL. */
class RuleMailsTest {
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
    void aMailIsPlannedAndGoesWhenItsTimeHasCome() {
        house.rule(house.template(), 60, false);

        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        assertThat(house.states()).isEqualTo("SCHEDULED");
        assertThat(house.sendDue()).isZero();

        house.clock.pass(Duration.ofMinutes(60));
        assertThat(house.sendDue()).isOne();
        assertThat(house.states()).isEqualTo("WAITING");
        assertThat(house.outbox()).isEqualTo("WAITING elif@example.com");
        assertThat(house.told("SELECT subject AS said FROM mail")).isEqualTo("Merhaba Elif");
    }

    @Test
    void itCarriesNobodysAdvertisementUnderTheNameOfTheHouse() {
        house.rule(house.template(), 0, false);
        LeadId victim =
                house.lead("evil.com/x Kazandınız", "kurban@example.com", LeadStatus.ASSIGNED);
        POSTGRES.run("UPDATE lead SET service = 'evil.com'");

        house.moved(victim, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();

        assertThat(
                        house.told(
                                "SELECT m.subject || '|' || m.recipient_name || '|' || f.body AS"
                                        + " said FROM followup f JOIN mail m ON m.id = f.mail_id"))
                .isEqualTo("Merhaba danışanımız||**Selam**");
    }

    @Test
    void oneThatCannotBeWrittenFailsAndTheOthersGo() {
        TemplateId deep = house.template();
        house.rule(deep, 0, false);
        house.rule(house.template(), 0, false);
        POSTGRES.run(
                "UPDATE followup_template SET body = repeat('>', 19000) WHERE id = '%s'"
                        .formatted(deep.value()));
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

        assertThat(house.sendDue()).isEqualTo(2);

        assertThat(
                        house.told(
                                "SELECT state || coalesce(' ' || reason, '') AS said FROM followup"
                                        + " ORDER BY state"))
                .isEqualTo("FAILED TEXT_TOO_DEEP, WAITING");
        assertThat(house.outbox()).isEqualTo("WAITING elif@example.com");
    }

    @Test
    void aLeadThatLeavesTheStatusBeforeItsTimeGetsNothing() {
        house.rule(house.template(), 60, false);

        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.moved(lead, LeadStatus.CONTACTED, LeadStatus.CONVERTED);
        house.clock.pass(Duration.ofMinutes(90));

        assertThat(house.sendDue()).isZero();
        assertThat(house.states()).isEqualTo("WITHDRAWN LEFT_STATUS");
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void whatNobodyHasHeardYetIsSeenWhenTheTimeHasCome() {
        house.rule(house.template(), 60, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        POSTGRES.run("UPDATE lead SET status = 'LOST'");
        house.clock.pass(Duration.ofMinutes(60));

        house.sendDue();

        assertThat(house.states()).isEqualTo("WITHDRAWN LEFT_STATUS");
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void aLeadThatComesBackGetsTheMailAndOnlyOnce() {
        house.rule(house.template(), 60, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.moved(lead, LeadStatus.CONTACTED, LeadStatus.ASSIGNED);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.clock.pass(Duration.ofMinutes(60));
        house.sendDue();
        POSTGRES.run("UPDATE mail SET state = 'SENT', sent_at = now()");

        house.moved(lead, LeadStatus.CONTACTED, LeadStatus.ASSIGNED);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.clock.pass(Duration.ofMinutes(60));

        assertThat(house.sendDue()).isZero();
        assertThat(house.states()).isEqualTo("SENT");
        assertThat(house.outbox()).isEqualTo("SENT elif@example.com");
    }

    @Test
    void oneThatWaitsInTheOutboxIsTakenBackToo() {
        house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();

        house.moved(lead, LeadStatus.CONTACTED, LeadStatus.LOST);

        assertThat(house.states()).isEqualTo("WITHDRAWN LEFT_STATUS");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
    }

    @Test
    void aLeadInTheTrashGetsNothing() {
        house.rule(house.template(), 60, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        POSTGRES.run("UPDATE lead SET deleted_at = now()");

        house.heard(lead, LeadStatus.CONTACTED, LeadStatus.CONTACTED, InteractionType.DELETE);

        assertThat(house.states()).isEqualTo("WITHDRAWN LEAD_DELETED");
    }

    @Test
    void whoLeftABoxUncheckedGetsNothingFromARule() {
        house.rule(house.template(), 0, false);
        POSTGRES.run("UPDATE lead SET consents = '[{\"key\": \"news\", \"checked\": false}]'");
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

        house.sendDue();

        assertThat(house.states()).isEqualTo("WITHDRAWN NO_CONSENT");
    }

    @Test
    void itWaitsUntilTheHouseWorks() {
        house.rule(house.template(), 10 * 60, true);

        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

        assertThat(house.told("SELECT utc(due_at) AS said FROM followup"))
                .startsWith("2026-11-25T06:00:00");
    }

    @Test
    void onAPublicHolidayTheHouseDoesNotWork() {
        house.holiday(LocalDate.of(2026, 11, 25));
        house.rule(house.template(), 10 * 60, true);
        house.rule(house.template(), 0, true);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.clock.pass(Duration.ofHours(24));

        house.sendDue();

        assertThat(house.outbox()).isEmpty();
        assertThat(house.told("SELECT DISTINCT left(utc(due_at), 19) AS said FROM followup"))
                .isEqualTo("2026-11-26T06:00:00");
    }

    @Test
    void whatIsDueAtNightBecauseNobodyWasThereWaitsForTheMorning() {
        house.rule(house.template(), 0, true);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.clock.pass(Duration.ofHours(12));

        house.sendDue();

        assertThat(house.outbox()).isEmpty();
        assertThat(house.told("SELECT utc(due_at) AS said FROM followup"))
                .startsWith("2026-11-25T06:00:00");
    }

    @Test
    void twoNodesSendOne() {
        house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

        Mono.zip(
                        Mono.fromSupplier(house::sendDue).subscribeOn(Schedulers.boundedElastic()),
                        Mono.fromSupplier(house::sendDue).subscribeOn(Schedulers.boundedElastic()))
                .block();

        assertThat(house.told("SELECT count(*)::text AS said FROM mail")).isEqualTo("1");
    }

    @Test
    void anEventThatComesTwicePlansOne() {
        house.rule(house.template(), 60, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.heard(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED, InteractionType.STATUS_CHANGE);

        assertThat(house.states()).isEqualTo("SCHEDULED");
    }
}
