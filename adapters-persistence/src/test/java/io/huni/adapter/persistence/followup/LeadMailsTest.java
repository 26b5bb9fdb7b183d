package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.followup.FollowedHouse.ACTOR;
import static io.huni.adapter.persistence.followup.FollowedHouse.AYSE;
import static io.huni.adapter.persistence.followup.FollowedHouse.TEXT;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.TellSentFollowups;
import io.huni.application.shared.Json;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.MailEntry;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of mails: on the lead, in its history, and when it is forgotten. */
class LeadMailsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));

    private static final UUID DAY = new UUID(2, 1);

    @TempDir static Path folder;

    private final List<Optional<UserId>> by = new ArrayList<>();
    private final List<LeadAction> told = new ArrayList<>();
    private FollowedHouse house;
    private LeadId lead;
    private TellSentFollowups tell;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        lead = house.lead("Elif Yılmaz", "elif@example.com", LeadStatus.ASSIGNED);
        tell =
                house.followups.tellSentFollowups(
                        (who, actions) ->
                                Mono.fromRunnable(
                                        () -> {
                                            by.add(who);
                                            told.addAll(actions.get(lead));
                                        }));
    }

    @Test
    void aMailThatHasLeftIsToldOnce() {
        send();
        assertThat(tell.tell().block()).isZero();

        POSTGRES.run("UPDATE mail SET state = 'SENT', sent_at = now()");

        assertThat(tell.tell().block()).isOne();
        assertThat(tell.tell().block()).isZero();
        assertThat(by).containsExactly(Optional.of(AYSE));
        assertThat(told).containsExactly(new MailEntry("Merhaba Elif", true));
    }

    @Test
    void oneOfARuleIsToldAsAutomatic() {
        house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();
        POSTGRES.run("UPDATE mail SET state = 'SENT', sent_at = now()");

        tell.tell().block();

        assertThat(by).containsExactly(Optional.empty());
        assertThat(told).containsExactly(new MailEntry("Merhaba Elif", false));
    }

    @Test
    void whatFailsWhileItIsToldIsToldLater() {
        send();
        POSTGRES.run("UPDATE mail SET state = 'SENT', sent_at = now()");
        TellSentFollowups failing =
                house.followups.tellSentFollowups(
                        (who, actions) -> Mono.error(new IllegalStateException("on purpose")));

        failing.tell().onErrorComplete().block();

        assertThat(tell.tell().block()).isOne();
    }

    @Test
    void theLeadShowsWhyOneDidNotLeave() {
        send();
        POSTGRES.run("UPDATE mail SET state = 'FAILED', fault = 'RECIPIENT_REFUSED'");

        assertThat(shown(new Visibility.Everything()))
                .contains("\"state\":\"FAILED\"")
                .contains("\"reason\":\"RECIPIENT_REFUSED\"");
        assertThat(tell.tell().block()).isZero();
    }

    @Test
    void whatWasSentStaysAsItWasWhenTheTemplateChanges() {
        house.rule(house.template(), 0, false);
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        house.sendDue();

        POSTGRES.run("UPDATE followup_template SET subject = 'Başka', body = 'Başka'");

        assertThat(shown(new Visibility.Everything()))
                .contains("Merhaba Elif")
                .doesNotContain("Başka");
    }

    @Test
    void outsideTheScopeNoLeadIsThere() {
        send();

        assertThat(shown(new Visibility.OfDistributor(NOVA))).isEmpty();
        assertThat(shown(new Visibility.OfAssignee(new UserId(UUID.randomUUID())))).isEmpty();
        assertThat(shown(new Visibility.OfAssignee(AYSE))).contains("Merhaba Elif");
    }

    @Test
    void aDistributorSeesNoMailsOfTheHouse() {
        send();
        POSTGRES.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('%s', 'Nova', true, 900)".formatted(NOVA.value()),
                "UPDATE lead SET distributor_id = '%s'".formatted(NOVA.value()));

        assertThat(shown(new Visibility.OfDistributor(NOVA)))
                .contains("\"items\":[]")
                .doesNotContain("Merhaba", "Ayşe");
    }

    @Test
    void whatIsPlannedGoesOnlyWhileItsWriterIsHere() {
        planned();
        POSTGRES.run("UPDATE app_user SET active = false");

        goOn();

        assertThat(house.states()).isEqualTo("WITHDRAWN WRITER_AWAY");
        assertThat(house.outbox()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,assignee_id = NULL,WITHDRAWN WRITER_AWAY",
        "STAFF,team_id = NULL,WAITING",
        "MANAGER,team_id = NULL,WITHDRAWN WRITER_AWAY",
        "MANAGER,assignee_id = NULL,WAITING",
        "DISTRIBUTOR,distributor_id = NULL,WITHDRAWN WRITER_AWAY",
        "DISTRIBUTOR,assignee_id = NULL,WAITING",
        "ADMIN,'assignee_id = NULL, team_id = NULL, distributor_id = NULL',WAITING",
    })
    void whatIsPlannedGoesOnlyWhileItsWriterHasTheLead(String role, String change, String state) {
        house.distributor(NOVA, "Nova");
        POSTGRES.run(
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(DAY),
                "UPDATE app_user SET role = '%s', team_id = '%s'".formatted(role, DAY)
                        + (role.equals("DISTRIBUTOR")
                                ? ", distributor_id = '%s'".formatted(NOVA.value())
                                : ""),
                "UPDATE lead SET team_id = '%s', distributor_id = '%s'"
                        .formatted(DAY, NOVA.value()));
        planned();
        POSTGRES.run("UPDATE lead SET " + change);

        goOn();

        assertThat(house.states()).isEqualTo(state);
    }

    @Test
    void whoHasTheLeadNowSeesThatAPlannedMailWasTakenBackAndNotWhatItSaid() {
        house.distributor(NOVA, "Nova");
        POSTGRES.run("UPDATE app_user SET role = 'STAFF'");
        planned();
        POSTGRES.run(
                "UPDATE lead SET assignee_id = NULL, distributor_id = '%s'"
                        .formatted(NOVA.value()));

        house.heard(lead, LeadStatus.ASSIGNED, LeadStatus.ASSIGNED, InteractionType.TRANSFER);

        assertThat(shown(new Visibility.OfDistributor(NOVA)))
                .contains("\"state\":\"WITHDRAWN\"", "\"reason\":\"WRITER_AWAY\"")
                .doesNotContain("Merhaba", "Selam", "Ayşe");
        assertThat(shown(new Visibility.Everything())).contains("Merhaba Elif", "Ayşe Kaya");
    }

    private void planned() {
        house.followups
                .sendFollowup()
                .send(
                        new SendFollowup.Command(
                                ACTOR,
                                lead,
                                Optional.empty(),
                                TEXT,
                                Optional.of(FollowedHouse.START.plusSeconds(60))))
                .block();
    }

    private void goOn() {
        house.clock.pass(Duration.ofMinutes(2));
        house.sendDue();
    }

    @Test
    void aLeadThatIsForgottenTakesItsMailsAlong() {
        send();

        POSTGRES.run("DELETE FROM lead WHERE id = '%s'".formatted(lead.value()));

        assertThat(house.states()).isEmpty();
        assertThat(house.outbox()).isEmpty();
    }

    private void send() {
        house.followups
                .sendFollowup()
                .send(
                        new SendFollowup.Command(
                                ACTOR, lead, Optional.empty(), TEXT, Optional.empty()))
                .block();
    }

    private String shown(Visibility visibility) {
        return new R2dbcFollowups(POSTGRES.client())
                .ofLead(visibility, lead)
                .map(Json::text)
                .map(json -> json.replace(" : ", ":"))
                .defaultIfEmpty("")
                .block();
    }
}
