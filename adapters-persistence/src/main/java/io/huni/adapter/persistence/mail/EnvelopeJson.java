package io.huni.adapter.persistence.mail;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.mail.Envelope;
import io.huni.domain.shared.EmailAddress;

import java.net.URI;
import java.util.Optional;

/** An envelope as it lies in the database. */
record EnvelopeJson(String fromName, Optional<String> replyTo, String unsubscribe) {
    static String write(Envelope envelope) {
        return DatabaseJson.write(
                new EnvelopeJson(
                        envelope.fromName(),
                        envelope.replyTo().map(EmailAddress::value),
                        envelope.unsubscribe().toString()));
    }

    static Envelope read(String json) {
        EnvelopeJson read = DatabaseJson.read(json, EnvelopeJson.class);
        return new Envelope(
                read.fromName(),
                read.replyTo().map(EmailAddress::new),
                URI.create(read.unsubscribe()));
    }
}
