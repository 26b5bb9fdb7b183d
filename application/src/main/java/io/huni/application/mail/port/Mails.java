package io.huni.application.mail.port;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.shared.PageRequest;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Out-port: the mails of this installation. What they say is not readable in the database. */
public interface Mails {
    /** Does nothing when the id is known. Takes part in a transaction that is open. */
    Mono<Void> add(Mail mail);

    /**
     * The mails that are due at {@code now}, the longest due first, counting an attempt of each.
     * Nobody else gets them until the lease ends. Those that have lost their meaning become {@link
     * MailState#EXPIRED} instead.
     */
    Mono<List<Due>> claim(int most, Duration lease, Instant now);

    Mono<Void> sent(MailId mail, Instant at);

    /** Not sent now; stays {@link MailState#WAITING}. */
    Mono<Void> postpone(MailId mail, Trouble trouble, Instant until);

    Mono<Void> giveUp(MailId mail, Trouble trouble);

    /** Due at {@code now} and as if never tried; false when there is no such mail. */
    Mono<Boolean> again(MailId mail, Instant now);

    /** The newest first; no state means all of them. */
    Mono<MailPage> page(Set<MailState> states, PageRequest request);

    /** With what it says, which is empty when the key at hand does not open it. */
    Mono<Found> find(MailId mail);

    /**
     * @param attempts this one included
     * @param mail empty when the key at hand does not open it
     */
    record Due(MailId id, int attempts, Optional<Mail> mail) {}

    /**
     * @param answer the server's own words, empty when it said none
     */
    record Trouble(MailFault fault, String answer) {}

    record Found(MailView view, Optional<Mail> mail) {}
}
