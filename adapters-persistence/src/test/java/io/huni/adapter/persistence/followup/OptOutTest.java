package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.followup.FollowedHouse.ACTOR;
import static io.huni.adapter.persistence.followup.FollowedHouse.TEXT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.OptOutLead;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.Unsubscribe;
import io.huni.application.mail.port.Mails.Due;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever wants no mails gets none, whatever waits. */
class OptOutTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Pattern OPTED_OUT_BY = Pattern.compile("\"optedOutBy\" ?: ?\"(\\w+)\"");

    @TempDir static Path folder;

    private FollowedHouse house;
    private LeadId lead;
    private Unsubscribe unsubscribe;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        lead = house.lead("Elif Yılmaz", "elif@example.com", LeadStatus.ASSIGNED);
        unsubscribe = house.followups.unsubscribe(house.optOuts);
    }

    @Test
    void toLookAtTheLinkChangesNothing() {
        String token = token();

        assertThat(unsubscribe.look(token).block()).isEqualTo(MailLanguage.TR);

        assertThat(house.states()).isEqualTo("WAITING");
        assertThat(house.told("SELECT digest AS said FROM mail_opt_out")).isEmpty();
    }

    @Test
    void whatWaitsForEveryLeadOfTheAddressIsTakenBack() {
        LeadId another = house.lead("Elif Y.", "elif@example.com", LeadStatus.NEW);
        send(another, Optional.of(FollowedHouse.START.plusSeconds(3600)));

        unsubscribe.optOut(token()).block();

        assertThat(house.states()).isEqualTo("WITHDRAWN OPTED_OUT, WITHDRAWN OPTED_OUT");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
        assertThatThrownBy(() -> send(lead, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("followup.opted-out");
    }

    @Test
    void aMailThatStandsInTheOutboxDoesNotLeave() {
        send(lead, Optional.empty());
        POSTGRES.run(
                "INSERT INTO mail_opt_out (digest, at)"
                        + " VALUES (address_digest('Elif@Example.com'), now())");

        List<Due> due = house.mails.claim(5, Duration.ofMinutes(1), FollowedHouse.START).block();

        assertThat(due).isEmpty();
        assertThat(house.states()).isEqualTo("WITHDRAWN OPTED_OUT");
    }

    @Test
    void theTokenTellsNothingAndNobodyMakesOne() {
        String token = token();

        assertThat(token).doesNotContain("elif").hasSizeLessThan(200);
        assertThat(unsubscribe.optOut(token + "A").block()).isNull();
        assertThat(unsubscribe.optOut("ZWxpZkBleGFtcGxlLmNvbQ").block()).isNull();
        assertThat(unsubscribe.optOut("%%%").block()).isNull();
    }

    @Test
    void whoComesBackIsReachedAgain() {
        String token = token();
        unsubscribe.optOut(token).block();

        unsubscribe.optIn(token).block();

        assertThat(send(lead, Optional.empty())).isNotNull();
    }

    @Test
    void whatAColleagueSaidAColleagueTakesBack() {
        OptOutLead byHand = house.followups.optOutLead(house.optOuts);
        byHand.set(ACTOR, lead, true).block();
        assertThat(optedOutBy()).isEqualTo("STAFF");

        byHand.set(ACTOR, lead, false).block();

        assertThat(optedOutBy()).isEqualTo("nobody");
        byHand.set(ACTOR, lead, false).block();
        assertThat(send(lead, Optional.empty())).isNotNull();
    }

    @Test
    void whatThePersonSaysAfterAColleagueIsThePersonsOwn() {
        OptOutLead byHand = house.followups.optOutLead(house.optOuts);
        String token = token();
        byHand.set(ACTOR, lead, true).block();

        unsubscribe.optOut(token).block();
        byHand.set(ACTOR, lead, true).block();

        assertThat(optedOutBy()).isEqualTo("PERSON");
        assertThatThrownBy(() -> byHand.set(ACTOR, lead, false).block())
                .hasMessageContaining("followup.own-opt-out");
        assertThat(optedOutBy()).isEqualTo("PERSON");

        unsubscribe.optIn(token).block();

        assertThat(optedOutBy()).isEqualTo("nobody");
    }

    private String optedOutBy() {
        String json = house.followups.followupQueries().ofLead(ACTOR, lead).block().text();
        Matcher said = OPTED_OUT_BY.matcher(json);
        return said.find() ? said.group(1) : "nobody";
    }

    @Test
    void aPlannedMailIsTakenBackByHandOnce() {
        FollowupId planned = send(lead, Optional.of(FollowedHouse.START.plusSeconds(3600)));

        house.followups.sendFollowup().cancel(ACTOR, lead, planned).block();

        assertThat(house.states()).isEqualTo("WITHDRAWN CANCELLED");
        assertThatThrownBy(
                        () -> house.followups.sendFollowup().cancel(ACTOR, lead, planned).block())
                .hasMessageContaining("followup.gone");
    }

    private String token() {
        send(lead, Optional.empty());
        String link = house.told("SELECT envelope ->> 'unsubscribe' AS said FROM mail ORDER BY id");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private FollowupId send(LeadId to, Optional<Instant> at) {
        return house.followups
                .sendFollowup()
                .send(new SendFollowup.Command(ACTOR, to, Optional.empty(), TEXT, at))
                .block();
    }
}
