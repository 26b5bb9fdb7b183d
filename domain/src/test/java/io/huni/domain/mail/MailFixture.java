package io.huni.domain.mail;

import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.shared.EmailAddress;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mails for tests: {@code aMail().to("ayse@example.com").confidential().mail()}. */
public final class MailFixture {
    private UUID id = UUID.randomUUID();
    private String to = "ayse@example.com";
    private String toName = "Ayşe Yıldırım";
    private String subject = "Parolanızı yenileyin";
    private boolean confidential;
    private Instant createdAt = Instant.parse("2026-11-21T09:00:00Z");
    private Optional<Instant> uselessAfter = Optional.empty();

    private Optional<String> concern = Optional.empty();
    private Optional<Envelope> envelope = Optional.empty();

    private MailFixture() {}

    public static MailFixture aMail() {
        return new MailFixture();
    }

    public MailFixture withId(UUID newId) {
        id = newId;
        return this;
    }

    public MailFixture to(String address) {
        to = address;
        return this;
    }

    public MailFixture called(String name) {
        toName = name;
        return this;
    }

    public MailFixture about(String newSubject) {
        subject = newSubject;
        return this;
    }

    public MailFixture confidential() {
        confidential = true;
        return this;
    }

    public MailFixture writtenAt(Instant moment) {
        createdAt = moment;
        return this;
    }

    public MailFixture uselessAfter(Instant end) {
        uselessAfter = Optional.of(end);
        return this;
    }

    /** It is withdrawn with this. */
    public MailFixture concerning(String what) {
        concern = Optional.of(what);
        return this;
    }

    /** Its reader may say that no such mail shall come any more. */
    public MailFixture refusable() {
        envelope =
                Optional.of(
                        new Envelope(
                                "Nova Dent",
                                Optional.empty(),
                                URI.create("https://crm.example.com/unsubscribe/t0k")));
        return this;
    }

    public Mail mail() {
        return new Mail(
                new MailId(id),
                new EmailAddress(to),
                toName,
                new Letter(subject, "Merhaba Ayşe", "<p>Merhaba <b>Ayşe</b></p>"),
                confidential,
                createdAt,
                uselessAfter,
                concern,
                envelope,
                Optional.empty());
    }
}
