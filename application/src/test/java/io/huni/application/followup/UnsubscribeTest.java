package io.huni.application.followup;

import static io.huni.application.followup.FollowupHouse.FOREIGN;
import static io.huni.application.followup.FollowupHouse.LEAD;
import static io.huni.application.followup.FollowupHouse.partner;
import static io.huni.application.followup.FollowupHouse.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.shared.PlainSecrets;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.EmailAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

/** The way out of mails, by the link and by hand. */
class UnsubscribeTest {
    private static final EmailAddress ELIF = new EmailAddress("Elif@Example.com");

    private final FollowupHouse house = new FollowupHouse();
    private final UnsubscribeTokens tokens =
            new UnsubscribeTokens(new PlainSecrets(), URI.create("https://crm.example.com"));
    private final Unsubscribe unsubscribe = house.useCases.unsubscribe(house.optOuts());
    private final OptOutLead byHand = house.useCases.optOutLead(house.optOuts());

    @ParameterizedTest
    @EnumSource
    void theLinkKnowsItsLanguage(MailLanguage language) {
        URI link = tokens.link(ELIF, language);

        assertThat(link.toString()).startsWith("https://crm.example.com/unsubscribe/");
        assertThat(unsubscribe.look(token(link)).block()).isEqualTo(language);
        assertThat(house.optedOut).isEmpty();
    }

    @Test
    void theLinkOptsOutAndInAgain() {
        String token = token(tokens.link(ELIF, MailLanguage.EN));

        unsubscribe.optOut(token).block();
        unsubscribe.optOut(token).block();
        assertThat(house.optedOut).containsExactly(UnsubscribeTokens.digest(ELIF));

        unsubscribe.optIn(token).block();
        assertThat(house.optedOut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "..", "dHI6YWJj!", "ZGU6YWJj"})
    void whatIsNoTokenDoesNothing(String token) {
        assertThat(unsubscribe.optOut(token).block()).isNull();
        assertThat(unsubscribe.look("a".repeat(1_001)).block()).isNull();
        assertThat(house.optedOut).isEmpty();
    }

    @Test
    void aPersonWhoWorksOnTheLeadWritesItDown() {
        byHand.set(staff(), LEAD, true).block();
        assertThat(house.optedOut)
                .containsExactly(UnsubscribeTokens.digest(new EmailAddress("elif@example.com")));

        byHand.set(staff(), LEAD, false).block();
        assertThat(house.optedOut).isEmpty();
    }

    @Test
    void nobodyTakesBackWhatThePersonSaid() {
        String token = token(tokens.link(ELIF, MailLanguage.TR));
        byHand.set(staff(), LEAD, true).block();
        unsubscribe.optOut(token).block();

        assertThatThrownBy(() -> byHand.set(staff(), LEAD, false).block())
                .hasMessageContaining("followup.own-opt-out");
        assertThat(house.optedOut).containsExactly(UnsubscribeTokens.digest(ELIF));

        unsubscribe.optIn(token).block();
        assertThat(house.optedOut).isEmpty();
        byHand.set(staff(), LEAD, false).block();
    }

    @Test
    void nobodyElseDoes() {
        assertThatThrownBy(() -> byHand.set(staff(), FOREIGN, true).block())
                .hasMessageContaining("shared.not-found");
        assertThatThrownBy(() -> byHand.set(partner(FollowupHouse.CLINIC), LEAD, true).block())
                .hasMessageContaining("shared.right-missing");
        assertThat(house.optedOut).isEmpty();
    }

    private static String token(URI link) {
        String path = link.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
