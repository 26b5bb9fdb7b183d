package io.huni.adapter.mail.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.huni.adapter.mail.mail.MailConfiguration;
import io.huni.adapter.mail.mail.SmtpSettings;
import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.mail.port.MailServer;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationPost.KindCount;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.User;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.mail.News;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people read when it has reached them through a mail server. */
class NewsLettersTest {
    private static final UUID LEAD = new UUID(9, 1);
    private static final String SLY = "<script>alert(1)</script> \"Elif\"\r\nBcc: x@y.test";

    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Mail> written = new ArrayList<>();
    private final List<News> news = new ArrayList<>();
    private final User ayse = aUser().named("Ayşe Yıldırım").withEmail("ayse@example.com").user();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final NewsLetters letters =
            new NewsLetters(
                    new LetterOffice(
                            mail -> Mono.error(new IllegalStateException("news is forgotten")),
                            OrganisationUseCases.organisationQueries(
                                    organisations, new InMemoryDistributors()),
                            new RisingIds(),
                            new MovableClock(Instant.parse("2026-11-24T09:00:00Z"))),
                    (mail, kept) ->
                            Mono.fromRunnable(
                                    () -> {
                                        written.add(mail);
                                        news.add(kept);
                                    }),
                    new NewsWords(Words.ofNews()),
                    new LetterSettings(URI.create("https://crm.example.com")));

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

    private static Told told(String name, NotificationKind kind) {
        return new Told(
                kind, LEAD, Optional.of(name), Optional.of("Mert Kaya"), Optional.of("LOST"));
    }

    private static Waiting one(Told told) {
        return new Waiting(List.of(new KindCount(told.kind(), 1)), List.of(told));
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

    private static String part(MimeMessage message, int number) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "TR, Yeni lead: Elif Çağlar, Kaydı aç, ltr",
        "EN, New lead: Elif Çağlar, Open the record, ltr",
        "AR, عميل محتمل جديد: Elif Çağlar, افتح السجل, rtl"
    })
    void oneThingIsALetterInTheReadersLanguage(
            MailLanguage language, String subject, String button, String direction)
            throws Exception {
        letters.news(ayse, language, one(told("Elif Çağlar", NotificationKind.LEAD_NEW))).block();

        MimeMessage message = received();
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(part(message, 0))
                .contains(button, "https://crm.example.com/leads/" + LEAD)
                .contains("https://crm.example.com/notifications/preferences");
        assertThat(part(message, 1))
                .contains(
                        "<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), direction),
                        button,
                        "href=\"https://crm.example.com/leads/" + LEAD + "\"",
                        "href=\"https://crm.example.com/notifications/preferences\"",
                        "ayse@example.com");
    }

    @Test
    void aNameIsTextWhateverItSays() throws Exception {
        letters.news(ayse, MailLanguage.TR, one(told(SLY, NotificationKind.LEAD_NOTE))).block();

        MimeMessage message = received();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(part(message, 1))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @EnumSource(MailLanguage.class)
    void manyThingsAreOneLetterThatSaysHowManyMore(MailLanguage language) throws Exception {
        List<Told> latest =
                IntStream.range(0, 20)
                        .mapToObj(number -> told("Lead " + number, NotificationKind.LEAD_NEW))
                        .toList();
        Waiting waiting =
                new Waiting(
                        List.of(
                                new KindCount(NotificationKind.LEAD_NEW, 1_998),
                                new KindCount(NotificationKind.LEAD_NOTE, 2)),
                        latest);

        letters.news(ayse, language, waiting).block();

        String html = part(received(), 1);
        assertThat(html.split("<li ", -1)).hasSize(22);
        assertThat(html)
                .contains(NewsWords.number(language, 1_998), NewsWords.number(language, 1_980))
                .contains("https://crm.example.com/notifications\"");
    }

    @ParameterizedTest
    @EnumSource(MailLanguage.class)
    void everyKindHasItsSentences(MailLanguage language) {
        for (NotificationKind kind : NotificationKind.values()) {
            if (kind != NotificationKind.DAILY_SUMMARY) {
                letters.news(ayse, language, one(told("Elif", kind))).block();
                assertThat(new NewsWords(Words.ofNews()).counts(language, one(told("", kind))))
                        .contains(NewsWords.number(language, 1));
            }
        }

        assertThat(written).hasSize(NotificationKind.values().length - 1);
    }

    @Test
    void whatIsKeptOfItSaysNoNames() {
        letters.news(ayse, MailLanguage.TR, one(told("Elif", NotificationKind.LEAD_NOTE))).block();

        assertThat(news).containsExactly(new News("1 not", Set.of(LEAD)));
        assertThat(written.getFirst().about()).contains("person:" + ayse.id().value());
    }

    @Test
    void aSummarySaysTheNumbersOfADay() throws Exception {
        letters.summary(ayse, MailLanguage.TR, new Numbers(12, 5, 2, 1)).block();

        MimeMessage message = received();
        assertThat(message.getSubject()).isEqualTo("Günlük özet: 12 yeni, 2 geciken lead");
        assertThat(part(message, 0))
                .contains("Yeni: 12", "İlk yanıtı bekleyen: 5", "Geciken: 2", "Dönüşen: 1");
    }
}
