package io.huni.application.mail.port;

import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.function.Function;

/** Out-port: the server that takes mails over. */
public interface MailServer {
    /** Whether one is configured; without one mails wait on their page. */
    boolean isThere();

    /**
     * Does this over one connection, which is opened for the first mail and closed when all has
     * ended, also by cancelling. Empty where no server is configured.
     */
    <T> Flux<T> connected(Function<Line, Flux<T>> work);

    /** A connection; its mails go one after the other. */
    interface Line {
        /**
         * Hands a mail over when somebody subscribes; says what went wrong, empty when it was
         * taken. Never fails: a server that is away is a trouble of each mail.
         */
        Mono<Optional<Trouble>> handOver(Mail mail);
    }
}
