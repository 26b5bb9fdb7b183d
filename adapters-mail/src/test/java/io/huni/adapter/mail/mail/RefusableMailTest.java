package io.huni.adapter.mail.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.huni.domain.mail.Envelope;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.EmailAddress;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that its reader may refuse to get, as it arrives. */
class RefusableMailTest {
    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void carriesTheWayOutAndWhomToAnswer() throws Exception {
        MimeMessage arrived = sent("Nova Dent", Optional.of("nil@nova.example"));

        assertThat(arrived.getHeader("List-Unsubscribe"))
                .containsExactly("<https://crm.example.com/unsubscribe/t0k>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(arrived.getHeader("Auto-Submitted")).isNull();
        InternetAddress from = (InternetAddress) arrived.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("crm@klinik.example");
        assertThat(from.getPersonal()).isEqualTo("Nova Dent");
        assertThat(arrived.getReplyTo()).containsExactly(new InternetAddress("nil@nova.example"));
    }

    @Test
    void aSendersNameAddsNoHeader() throws Exception {
        MimeMessage arrived = sent("Nova\r\nBcc: x@y.example", Optional.empty());

        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getHeader("Reply-To")).isNull();
        assertThat(arrived.getFrom()).hasSize(1);
    }

    private MimeMessage sent(String from, Optional<String> replyTo) {
        Mail mail =
                new Mail(
                        new MailId(UUID.randomUUID()),
                        new EmailAddress("elif@example.com"),
                        "Elif",
                        new Letter("Merhaba", "Merhaba", "<p>Merhaba</p>"),
                        false,
                        Instant.parse("2026-11-24T09:00:00Z"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(
                                new Envelope(
                                        from,
                                        replyTo.map(EmailAddress::new),
                                        URI.create("https://crm.example.com/unsubscribe/t0k"))),
                        Optional.empty());
        String url = "smtp://127.0.0.1:" + greenMail.getSmtp().getPort();
        assertThat(
                        new SmtpServer(SmtpSettings.of(url, "crm@klinik.example"))
                                .connected(line -> Flux.just(mail).concatMap(line::handOver))
                                .collectList()
                                .block())
                .containsExactly(Optional.empty());
        return greenMail.getReceivedMessages()[0];
    }
}
