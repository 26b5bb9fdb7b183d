package io.huni.adapter.mail.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.identity.port.Letters.Notice;
import io.huni.application.mail.InMemoryMails;
import io.huni.application.mail.MailUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.mail.Mail;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

class SignInLettersTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final SignInLetters letters =
            new SignInLetters(
                    new LetterOffice(
                            MailUseCases.sendMail(mails),
                            OrganisationUseCases.organisationQueries(
                                    organisations, new InMemoryDistributors()),
                            new RisingIds(),
                            clock),
                    MailUseCases.withdrawMails(mails),
                    new Words(),
                    new LetterSettings(URI.create("https://crm.example.com")));
    private final User ayse = aUser().named("Ayşe Yıldırım").withEmail("ayse@example.com").user();

    @BeforeEach
    void found() {
        house("Anadolu Sağlık");
    }

    @Test
    void aLinkToANewPasswordSaysHowLongItIsGood() {
        letters.resetPassword(ayse, "tok-en", NOW.plusSeconds(3600)).block();

        Mail mail = last();
        assertThat(mail.confidential()).isTrue();
        assertThat(mail.uselessAfter()).contains(NOW.plusSeconds(3600));
        assertThat(mail.toName()).isEqualTo("Ayşe Yıldırım");
        assertThat(mail.letter().subject()).isEqualTo("Parolanızı yenileyin");
        assertThat(mail.letter().text())
                .contains("https://crm.example.com/reset-password#tok-en")
                .contains("21 Kas 2026 13:00");
        assertThat(mail.letter().html())
                .contains("href=\"https://crm.example.com/reset-password#tok-en\"")
                .contains("<html lang=\"tr\" dir=\"ltr\">");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anInvitationNamesHostAndHouseInItsLanguage(Language language) {
        letters.invite(invitation(language), ayse, "tok-en").block();

        Mail mail = last();
        assertThat(mail.to()).isEqualTo(new EmailAddress("can@example.com"));
        assertThat(mail.letter().subject())
                .isEqualTo(
                        language == Language.TR
                                ? "Anadolu Sağlık sizi davet ediyor"
                                : "Anadolu Sağlık invites you");
        assertThat(mail.letter().text())
                .contains("Ayşe Yıldırım", "https://crm.example.com/invitation#tok-en");
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void aNoticeOpensNothing(Notice notice) {
        letters.notice(ayse, notice).block();

        Mail mail = last();
        assertThat(mail.confidential()).isFalse();
        assertThat(mail.letter().html()).doesNotContain("href=");
        assertThat(mail.letter().text()).contains("Ayşe Yıldırım", "ayse@example.com");
    }

    @Test
    void aNameIsNeverTakenForHtml() {
        house("<img src=x onerror=alert(1)> & Co \"A\"");
        User sly = aUser().named("<script>alert(1)</script>").user();

        letters.notice(sly, Notice.PASSWORD_CHANGED).block();

        assertThat(last().letter().html())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp; Co &quot;A&quot;");
        assertThat(last().letter().text()).contains("<script>alert(1)</script>");
    }

    private void house(String name) {
        organisations
                .save(
                        new Organisation(
                                name,
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    private static Invitation invitation(Language language) {
        return new Invitation(
                new InvitationId(UUID.randomUUID()),
                new EmailAddress("can@example.com"),
                Role.STAFF,
                Optional.empty(),
                Optional.empty(),
                language,
                aUser().user().id(),
                NOW,
                NOW.plus(Duration.ofDays(7)));
    }

    private Mail last() {
        return mails.claim(1, Duration.ZERO, NOW).block().getFirst().mail().orElseThrow();
    }
}
