package io.huni.adapter.mail.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFile;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SmtpServerTest {
    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        greenMail.setUser("huni@example.com", "huni", "p@ss:word");
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void sendsTextAndHtmlInTurkish() throws Exception {
        Mail mail = aMail().about("Şifreniz: ğüşiöç İı").mail();

        assertThat(deliver("huni:p%40ss%3Aword@", mail)).containsExactly(Optional.empty());

        MimeMessage message = greenMail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Şifreniz: ğüşiöç İı");
        assertThat(message.getAllRecipients()[0].toString()).contains("<ayse@example.com>");
        assertThat(message.getFrom()[0]).hasToString("crm@klinik.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Merhaba Ayşe");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Merhaba <b>Ayşe</b></p>");
    }

    @Test
    void aFileGoesWithTheLetter() throws Exception {
        byte[] content = {'%', 'P', 'D', 'F', 0, (byte) 0xff};
        MailFile file = new MailFile(UUID.randomUUID(), "report.pdf", "application/pdf", content);

        assertThat(deliver("", aMail().mail().with(file))).containsExactly(Optional.empty());

        MimeMultipart parts = (MimeMultipart) greenMail.getReceivedMessages()[0].getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        MimeMultipart said = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(said.getBodyPart(0).getContent()).isEqualTo("Merhaba Ayşe");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("report.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void aSecondCopyIsRecognisedByItsId() throws Exception {
        Mail mail = aMail().mail();

        deliver("", mail);
        deliver("", mail);

        MimeMessage[] messages = greenMail.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[0].getMessageID())
                .isEqualTo(messages[1].getMessageID())
                .isEqualTo("<" + mail.id().value() + "@klinik.example>");
    }

    @Test
    void aLineBreakInANameAddsNoHeader() throws Exception {
        deliver("", aMail().about("Selam\r\nBcc: herkes@example.com").mail());

        assertThat(greenMail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        assertThat(greenMail.getReceivedMessages()[0].getSubject())
                .isEqualTo("Selam Bcc: herkes@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ayşe\r\nBcc: herkes@example.com",
                "Ayşe\nX-Sly: 1\n\n<script>alert(1)</script>",
                "\"Ayşe\" <herkes@example.com>, \"B\"",
                "=?UTF-8?Q?Ay=0ABcc:_herkes@example.com?=",
                "Ayşe\u202eelif.exe\u0000\u200b",
                "👩‍👩‍👧 <b>Ayşe</b>",
            })
    void aNameReachesOnePersonAndNoHeader(String name) throws Exception {
        deliver("", aMail().called(name).about(name).mail());

        MimeMessage message = greenMail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .isEqualTo("ayse@example.com");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Sly")).isNull();
        assertThat(message.getSubject()).doesNotContain("\u202e", "\u0000", "\n");
    }

    @Test
    void sendsManyOverOneConnection() {
        List<Optional<Trouble>> outcomes =
                deliver("", aMail().mail(), aMail().mail(), aMail().mail());

        assertThat(outcomes).hasSize(3).containsOnly(Optional.empty());
        assertThat(greenMail.getReceivedMessages()).hasSize(3);
    }

    @Test
    void saysThatUserOrPasswordIsWrong() {
        assertThat(deliver("huni:wrong@", aMail().mail()).getFirst())
                .map(Trouble::fault)
                .contains(MailFault.SIGN_IN_REFUSED);
    }

    @Test
    void saysOfEachThatTheServerIsAway() {
        String url = url("");
        greenMail.stop();

        List<Optional<Trouble>> outcomes = deliverTo(url, aMail().mail(), aMail().mail());

        assertThat(outcomes)
                .hasSize(2)
                .allMatch(
                        outcome ->
                                outcome.orElseThrow().fault() == MailFault.SERVER_AWAY
                                        && !outcome.orElseThrow().answer().isBlank());
    }

    @Test
    void isNotThereWithoutAnAddress() {
        SmtpServer none = new SmtpServer(SmtpSettings.of(" ", "crm@klinik.example"));

        assertThat(none.isThere()).isFalse();
        assertThat(
                        none.connected(line -> Flux.just(aMail().mail()).concatMap(line::handOver))
                                .collectList()
                                .block())
                .isEmpty();
    }

    private List<Optional<Trouble>> deliver(String who, Mail... mails) {
        return deliverTo(url(who), mails);
    }

    private static List<Optional<Trouble>> deliverTo(String url, Mail... mails) {
        return new SmtpServer(SmtpSettings.of(url, "crm@klinik.example"))
                .connected(line -> Flux.just(mails).concatMap(line::handOver))
                .collectList()
                .block();
    }

    private String url(String who) {
        return "smtp://" + who + "127.0.0.1:" + greenMail.getSmtp().getPort();
    }
}
