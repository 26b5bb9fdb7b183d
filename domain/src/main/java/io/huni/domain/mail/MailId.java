package io.huni.domain.mail;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names a mail for ever; its Message-ID is made of it, so that a second copy can be recognised. */
public record MailId(UUID value) {
    public static MailId of(String text) {
        return new MailId(Require.uuid(text));
    }
}
