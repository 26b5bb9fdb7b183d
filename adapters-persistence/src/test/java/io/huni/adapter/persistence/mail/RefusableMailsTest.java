package io.huni.adapter.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.Mails.Due;
import io.huni.application.mail.port.OptOuts;
import io.huni.application.shared.Hash;
import io.huni.domain.mail.Envelope;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailFixture;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.EmailAddress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails that their readers may refuse to get. */
class RefusableMailsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Envelope ENVELOPE =
            new Envelope(
                    "Nova Dent",
                    Optional.of(new EmailAddress("nil@nova.example")),
                    URI.create("https://crm.example.com/unsubscribe/t0k"));

    @TempDir static Path folder;

    private Mails mails;
    private OptOuts optOuts;

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE mail, mail_opt_out");
        mails = MailsOnPostgres.mails(POSTGRES, SecretsFixture.in(folder));
        optOuts = MailsOnPostgres.optOuts(POSTGRES);
    }

    @Test
    void theEnvelopeComesBackAsItWasWritten() {
        Mail mail = refusable();
        mails.add(mail).block();

        assertThat(mails.find(mail.id()).block().mail()).contains(mail);
    }

    @Test
    void whoOptedOutGetsNoneThatMayBeRefusedAndAllOthers() {
        Mail refusable = refusable();
        Mail other = MailFixture.aMail().to("elif@example.com").writtenAt(NOW).mail();
        mails.add(refusable).then(mails.add(other)).block();
        optOut();

        assertThat(claimed(NOW)).containsExactly(other.id());
        assertThat(mails.find(refusable.id()).block().view().state())
                .isEqualTo(MailState.WITHDRAWN);
    }

    @Test
    void nobodySendsOneAgainThatWasSentBeforeThePersonOptedOut() {
        Mail mail = refusable();
        mails.add(mail).block();
        claimed(NOW);
        mails.sent(mail.id(), NOW).block();
        optOut();

        mails.again(mail.id(), NOW).block();

        assertThat(claimed(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void whoComesBackGetsThemAgain() {
        optOut();
        optOut();
        optOuts.remove(digest()).block();
        Mail mail = refusable();
        mails.add(mail).block();

        assertThat(claimed(NOW)).containsExactly(mail.id());
    }

    private List<MailId> claimed(Instant now) {
        return mails.claim(5, Duration.ofMinutes(1), now).block().stream().map(Due::id).toList();
    }

    private void optOut() {
        optOuts.add(digest(), Optional.empty(), NOW).block();
    }

    private static String digest() {
        return Hash.of("elif@example.com");
    }

    private static Mail refusable() {
        return new Mail(
                new MailId(UUID.randomUUID()),
                new EmailAddress("elif@example.com"),
                "Elif",
                new Letter("Merhaba", "Merhaba", "<p>Merhaba</p>"),
                false,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(ENVELOPE),
                Optional.empty());
    }
}
