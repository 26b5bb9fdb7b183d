package io.huni.application.mail;

import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In-port: the outbox of mails. Needs {@code mail:read}. */
public interface MailQueries {
    /** The newest first; no state means all of them. */
    Mono<MailPage> page(Actor actor, Set<MailState> states, PageRequest request);

    /** Refuses with {@code shared.not-found}. */
    Mono<OpenedMail> get(Actor actor, MailId mail);

    /** Whether a mail server is configured. */
    boolean hasServer();

    /**
     * @param nextAttemptAt while it waits
     * @param answer the server's own words
     * @param gist of news, what is said of it without names
     * @param ofLead whether it was written to a lead, or tries what is
     */
    record MailView(
            MailId id,
            String to,
            String toName,
            String subject,
            MailState state,
            boolean confidential,
            int attempts,
            Instant createdAt,
            Optional<Instant> nextAttemptAt,
            Optional<Instant> sentAt,
            Optional<MailFault> fault,
            Optional<String> answer,
            Optional<String> gist,
            boolean ofLead) {
        public boolean isNews() {
            return gist.isPresent();
        }

        /**
         * As it is shown to who may not know of leads: without the names that news says, and of a
         * mail to a lead nothing that tells to whom it goes or about what.
         */
        public MailView withoutNames() {
            return new MailView(
                    id,
                    ofLead ? "" : to,
                    ofLead ? "" : toName,
                    ofLead ? "" : gist.orElse(subject),
                    state,
                    confidential,
                    attempts,
                    createdAt,
                    nextAttemptAt,
                    sentAt,
                    fault,
                    answer.filter(said -> !ofLead),
                    gist,
                    ofLead);
        }
    }

    record MailPage(List<MailView> items, Optional<String> nextCursor) {}

    /**
     * @param letter empty when this actor may not read it, or nobody can any more
     */
    record OpenedMail(MailView view, Optional<Letter> letter) {}
}
