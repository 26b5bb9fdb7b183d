package io.huni.adapter.persistence.mail;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails.Due;
import io.huni.application.mail.port.Mails.Found;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.EmailAddress;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of mail. */
record MailRow(SealedLetter sealed) {
    static final String COLUMNS =
            """
            id, recipient, recipient_name, subject, confidential, state, attempts, created_at,
            due_at, useless_after, sent_at, fault, answer, about, envelope::text AS envelope,
            gist, file_id
            """;

    Due due(Readable row) {
        return new Due(
                id(row),
                required(row, "claim", UUID.class),
                required(row, "attempts", Integer.class),
                mail(row),
                optional(row, "file_id", UUID.class));
    }

    Found found(Readable row) {
        return new Found(view(row), mail(row));
    }

    static MailView view(Readable row) {
        MailState state = MailState.valueOf(required(row, "state", String.class));
        return new MailView(
                id(row),
                required(row, "recipient", String.class),
                required(row, "recipient_name", String.class),
                required(row, "subject", String.class),
                state,
                required(row, "confidential", Boolean.class),
                required(row, "attempts", Integer.class),
                required(row, "created_at", Instant.class),
                optional(row, "due_at", Instant.class).filter(due -> state == MailState.WAITING),
                optional(row, "sent_at", Instant.class),
                optional(row, "fault", String.class).map(MailFault::valueOf),
                optional(row, "answer", String.class),
                optional(row, "gist", String.class),
                optional(row, "envelope", String.class).isPresent());
    }

    private Optional<Mail> mail(Readable row) {
        return sealed.open(
                        id(row),
                        required(row, "subject", String.class),
                        required(row, "letter", byte[].class))
                .map(letter -> mail(row, letter));
    }

    private static Mail mail(Readable row, Mail.Letter letter) {
        return new Mail(
                id(row),
                new EmailAddress(required(row, "recipient", String.class)),
                required(row, "recipient_name", String.class),
                letter,
                required(row, "confidential", Boolean.class),
                required(row, "created_at", Instant.class),
                optional(row, "useless_after", Instant.class),
                optional(row, "about", String.class),
                optional(row, "envelope", String.class).map(EnvelopeJson::read),
                Optional.empty());
    }

    private static MailId id(Readable row) {
        return new MailId(required(row, "id", UUID.class));
    }
}
