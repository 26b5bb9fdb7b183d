package io.huni.application.mail;

import io.huni.application.mail.MailQueries.MailView;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.MailId;

import reactor.core.publisher.Mono;

/**
 * In-port: gives a mail another try at once, or sends it a second time. Needs {@code mail:manage}.
 * Refuses with {@code mail.expired} one whose time is over, and with {@code mail.news} what was
 * news to its reader then.
 */
public interface ResendMail {
    Mono<MailView> resend(Actor actor, MailId mail);
}
