package io.huni.application.followup;

import static io.huni.application.followup.FollowupHouse.BRANCH;
import static io.huni.application.followup.FollowupHouse.CLINIC;
import static io.huni.application.followup.FollowupHouse.FOREIGN;
import static io.huni.application.followup.FollowupHouse.LEAD;
import static io.huni.application.followup.FollowupHouse.NOW;
import static io.huni.application.followup.FollowupHouse.admin;
import static io.huni.application.followup.FollowupHouse.partner;
import static io.huni.application.followup.FollowupHouse.staff;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.followup.SendFollowup.Command;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.Template;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mails that people send from a lead. */
class SendFollowupTest {
    private final FollowupHouse house = new FollowupHouse();
    private final SendFollowup send = house.useCases.sendFollowup();

    @Test
    void oneThatGoesNowStandsInTheOutboxFilled() {
        send(staff(), LEAD, Optional.empty());

        assertThat(house.outbox())
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.to()).isEqualTo("elif@example.com");
                            assertThat(mail.subject()).isEqualTo("Merhaba Elif");
                            assertThat(mail.state()).isEqualTo(MailState.WAITING);
                        });
    }

    @Test
    void oneThatGoesLaterDoesNotYet() {
        send(staff(), LEAD, Optional.of(NOW.plus(Duration.ofDays(1))));

        assertThat(house.outbox()).isEmpty();
        assertThat(told(staff(), LEAD)).contains("Merhaba Elif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:59:59Z", "2027-11-30T09:00:00Z"})
    void theMomentIsNeitherPastNorFarAway(Instant at) {
        assertThatThrownBy(() -> send(staff(), LEAD, Optional.of(at)))
                .hasMessageContaining("followup.moment-unfit");
    }

    @Test
    void aLeadOutsideTheScopeIsNotThere() {
        for (LeadId lead : new LeadId[] {FOREIGN, new LeadId(UUID.randomUUID())}) {
            assertThatThrownBy(() -> send(staff(), lead, Optional.empty()))
                    .hasMessageContaining("shared.not-found");
            assertThatThrownBy(() -> told(staff(), lead)).hasMessageContaining("shared.not-found");
        }
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void whoMayNotWorkOnLeadsSendsNone() {
        assertThatThrownBy(() -> send(partner(CLINIC), LEAD, Optional.empty()))
                .hasMessageContaining("shared.right-missing");
    }

    @Test
    void aTemplateThatOneMayNotUseIsUnknown() {
        Template foreign = aTemplate().ofDistributor(BRANCH).template();
        house.templates.save(foreign).block();

        assertThatThrownBy(
                        () ->
                                send.send(
                                                new Command(
                                                        staff(),
                                                        LEAD,
                                                        Optional.of(foreign.id()),
                                                        foreign.text(),
                                                        Optional.empty()))
                                        .block())
                .hasMessageContaining("followup.template-unknown");
    }

    @Test
    void aTextThatCannotBeFilledIsNotSent() {
        assertThatThrownBy(
                        () ->
                                send.send(
                                                new Command(
                                                        staff(),
                                                        LEAD,
                                                        Optional.empty(),
                                                        aTemplate().saying("{nobody}").text(),
                                                        Optional.empty()))
                                        .block())
                .hasMessageContaining("followup.text-unfillable");
    }

    @Test
    void oneThatWaitsIsTakenBackFromTheOutboxToo() {
        FollowupId sent = send(admin(), LEAD, Optional.empty());

        send.cancel(staff(), LEAD, sent).block();

        assertThat(house.outbox())
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isEqualTo(MailState.WITHDRAWN));
    }

    @Test
    void oneOfAnotherLeadOrScopeIsNotTakenBack() {
        FollowupId sent = send(admin(), FOREIGN, Optional.empty());

        assertThatThrownBy(() -> send.cancel(staff(), FOREIGN, sent).block())
                .hasMessageContaining("shared.not-found");
        assertThatThrownBy(() -> send.cancel(admin(), LEAD, sent).block())
                .hasMessageContaining("followup.gone");
    }

    private FollowupId send(Actor.Person actor, LeadId lead, Optional<Instant> at) {
        return send.send(new Command(actor, lead, Optional.empty(), aTemplate().text(), at))
                .block();
    }

    private String told(Actor actor, LeadId lead) {
        return house.useCases.followupQueries().ofLead(actor, lead).block().text();
    }
}
