package io.huni.domain.mail;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Require;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to one person.
 *
 * @param toName how the person is called; may be empty
 * @param confidential opens a door to who reads it, so that only those may who could open the door
 *     anyway
 * @param uselessAfter from then on it is not sent any more
 */
public record Mail(
        MailId id,
        EmailAddress to,
        String toName,
        Letter letter,
        boolean confidential,
        Instant createdAt,
        Optional<Instant> uselessAfter) {
    private static final int LONGEST_NAME = 120;

    public Mail {
        toName = Require.atMost("toName", Legible.of(toName).strip(), LONGEST_NAME);
    }

    public boolean isUseless(Instant now) {
        return uselessAfter.filter(end -> !end.isAfter(now)).isPresent();
    }

    /**
     * What it says.
     *
     * @param subject one line
     * @param text for readers without HTML; says the same
     * @param html a whole page, styled by one {@code <style>} element without attributes
     */
    public record Letter(String subject, String text, String html) {
        private static final int LONGEST_SUBJECT = 200;

        public Letter {
            subject = Require.text("subject", subject.replaceAll("\\R", " "), LONGEST_SUBJECT);
        }
    }
}
