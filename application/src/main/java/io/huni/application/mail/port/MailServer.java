package io.huni.application.mail.port;

import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.Optional;

/** Out-port: the server that takes mails over. */
public interface MailServer {
    /** Whether one is configured; without one mails wait on their page. */
    boolean isThere();

    /**
     * Hands the mails over, one after the other; for each, in the same order and as soon as it is
     * known, what went wrong, empty when it was taken. Never fails: a server that is away is a
     * trouble of each.
     */
    Flux<Optional<Trouble>> deliver(List<Mail> mails);
}
