package io.huni.adapter.mail.reporting;

import static io.huni.domain.reporting.ScheduleFixture.aSchedule;
import static io.huni.domain.reporting.ScheduleFixture.anExport;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.huni.adapter.mail.mail.MailConfiguration;
import io.huni.adapter.mail.mail.SmtpSettings;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.mail.port.MailServer;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.reporting.ReportFile;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.Mail;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What readers of a schedule get when it has reached them through a mail server. */
class MailedReportsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final ReportRunId RUN = new ReportRunId(new UUID(7, 7));
    private static final EmailAddress BOARD = new EmailAddress("board@example.com");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, (byte) 0xff};

    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Mail> written = new ArrayList<>();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final MailedReports letters =
            new MailedReports(
                    mail -> Mono.fromRunnable(() -> written.add(mail)),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new Words(),
                    new LetterSettings(URI.create("https://crm.example.com")),
                    new RisingIds(),
                    new MovableClock(NOW));

    @BeforeEach
    void start() {
        organisations
                .save(
                        new Organisation(
                                "Anadolu Sağlık",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    private static Optional<ReportFile> file() {
        return Optional.of(new ReportFile("lead-report.pdf", "application/pdf", PDF));
    }

    private void send(ReportSchedule schedule, Optional<ReportFile> file) {
        letters.send(BOARD, "Ayşe Öz", schedule, RUN, file).block();
    }

    private MimeMessage received() throws Exception {
        SmtpSettings settings =
                SmtpSettings.of(
                        "smtp://127.0.0.1:" + greenMail.getSmtp().getPort(), "crm@klinik.example");
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext()) {
            context.registerBean(SmtpSettings.class, () -> settings);
            context.register(MailConfiguration.class);
            context.refresh();
            assertThat(
                            context.getBean(MailServer.class)
                                    .connected(
                                            line ->
                                                    Flux.fromIterable(written)
                                                            .concatMap(line::handOver))
                                    .collectList()
                                    .block())
                    .containsExactly(Optional.empty());
        }
        return greenMail.getReceivedMessages()[0];
    }

    @Test
    void theReportComesWithTheLetter() throws Exception {
        send(aSchedule(AYSE), file());

        MimeMessage message = received();

        assertThat(message.getSubject()).isEqualTo("Sabah raporu");
        assertThat(message.getAllRecipients()[0].toString()).contains("board@example.com");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        MimeMultipart letter = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(letter.getBodyPart(0).getContent().toString())
                .contains("“Sabah raporu” bu e-postanın ekinde")
                .contains("https://crm.example.com/reports");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("lead-report.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void whatIsTooLargeComesAsALink() throws Exception {
        send(anExport(AYSE, ""), Optional.empty());

        MimeMultipart letter = (MimeMultipart) received().getContent();

        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(letter.getBodyPart(0).getContent().toString())
                .contains("10 MB üzeri")
                .contains("https://crm.example.com/leads");
    }

    @Test
    void allReadersOfARunShareOneFile() {
        send(aSchedule(AYSE), file());
        send(aSchedule(AYSE), file());

        assertThat(written).extracting(Mail::id).doesNotHaveDuplicates();
        assertThat(written)
                .extracting(mail -> mail.file().orElseThrow().id())
                .containsOnly(RUN.value());
    }

    @Test
    void aMailEndsWithItsFile() {
        send(aSchedule(AYSE), file());

        assertThat(written.getFirst().uselessAfter()).contains(NOW.plus(Duration.ofDays(30)));
        assertThat(written.getFirst().confidential()).isFalse();
    }
}
