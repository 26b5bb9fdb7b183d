package io.huni.adapter.persistence.mail;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.shared.Secrets;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailId;

import java.util.Optional;

/** What a mail says, as nobody reads it in the database. */
record SealedLetter(Secrets secrets) {
    byte[] seal(MailId mail, Letter letter) {
        return secrets.seal(
                DatabaseJson.write(new Said(letter.text(), letter.html())), owner(mail));
    }

    /** Empty when the key at hand does not open it. */
    Optional<Letter> open(MailId mail, String subject, byte[] sealed) {
        try {
            Said said = DatabaseJson.read(secrets.open(sealed, owner(mail)), Said.class);
            return Optional.of(new Letter(subject, said.text(), said.html()));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
    }

    private static String owner(MailId mail) {
        return "mail:" + mail.value() + ":letter";
    }

    /** The part of a letter that is sealed. */
    record Said(String text, String html) {}
}
