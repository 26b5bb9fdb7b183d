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
            Optional<String> answer) {}

    record MailPage(List<MailView> items, Optional<String> nextCursor) {}

    /**
     * @param letter empty when this actor may not read it, or nobody can any more
     */
    record OpenedMail(MailView view, Optional<Letter> letter) {}
}
