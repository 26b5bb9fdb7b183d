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
 * @param about what it is withdrawn with, for example {@code invitation:<id>}
 * @param envelope of a mail that its reader may refuse to get
 * @param file that goes with it
 */
public record Mail(
        MailId id,
        EmailAddress to,
        String toName,
        Letter letter,
        boolean confidential,
        Instant createdAt,
        Optional<Instant> uselessAfter,
        Optional<String> about,
        Optional<Envelope> envelope,
        Optional<MailFile> file) {
    private static final int LONGEST_NAME = 120;

    public Mail {
        toName = Require.atMost("toName", Legible.of(toName).strip(), LONGEST_NAME);
    }

    /** One that nobody refuses to get, without a file. */
    public Mail(
            MailId id,
            EmailAddress to,
            String toName,
            Letter letter,
            boolean confidential,
            Instant createdAt,
            Optional<Instant> uselessAfter,
            Optional<String> about) {
        this(
                id,
                to,
                toName,
                letter,
                confidential,
                createdAt,
                uselessAfter,
                about,
                Optional.empty(),
                Optional.empty());
    }

    /** The same mail with a file. */
    public Mail with(MailFile carried) {
        return new Mail(
                id,
                to,
                toName,
                letter,
                confidential,
                createdAt,
                uselessAfter,
                about,
                envelope,
                Optional.of(carried));
    }

    /** The same mail, with no use after that moment. */
    public Mail usefulUntil(Instant end) {
        return new Mail(
                id,
                to,
                toName,
                letter,
                confidential,
                createdAt,
                Optional.of(end),
                about,
                envelope,
                file);
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
        /** In characters. */
        public static final int LONGEST_SUBJECT = 200;

        public Letter {
            subject = Require.text("subject", subject.replaceAll("\\R", " "), LONGEST_SUBJECT);
        }
    }
}
