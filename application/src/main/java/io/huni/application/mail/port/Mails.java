package io.huni.application.mail.port;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.shared.PageRequest;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.mail.News;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Out-port: the mails of this installation. What they say is not readable in the database. */
public interface Mails {
    /**
     * With its file, if it has one; does nothing when the id is known. Takes part in a transaction
     * that is open.
     */
    Mono<Void> add(Mail mail);

    /**
     * As {@link #add}, inside a transaction. It is emptied when it has left, has lost its meaning
     * or is withdrawn; then its subject is its gist.
     */
    Mono<Void> addNews(Mail mail, News news);

    /**
     * The mails that are due at {@code now}, the longest due first, counting an attempt of each.
     * Nobody else gets them until the lease ends. Those that have lost their meaning become {@link
     * MailState#EXPIRED} instead.
     */
    Mono<List<Due>> claim(int most, Duration lease, Instant now);

    /** What goes with mails; empty when it is not there any more or the key does not open it. */
    Mono<MailFile> file(UUID file);

    Mono<Void> sent(MailId mail, Instant at);

    /** Holds a claimed one until then; false when somebody else has taken it over. */
    Mono<Boolean> hold(Due due, Instant until);

    /**
     * Not sent now; stays {@link MailState#WAITING}. Does nothing when it was sent or withdrawn, or
     * somebody else has taken it over.
     */
    Mono<Void> postpone(Due due, Trouble trouble, Instant until);

    /** Does nothing where {@link #postpone} does nothing. */
    Mono<Void> giveUp(Due due, Trouble trouble);

    /**
     * Due at {@code now} and as if never tried; false when there is no such mail or it is
     * withdrawn.
     */
    Mono<Boolean> again(MailId mail, Instant now);

    /** What has not left and is about this becomes {@link MailState#WITHDRAWN} for good. */
    Mono<Void> withdraw(String about);

    /** The newest first; no state means all of them. */
    Mono<MailPage> page(Set<MailState> states, PageRequest request);

    /** With what it says, which is empty when the key at hand does not open it. */
    Mono<Found> find(MailId mail);

    /**
     * @param claim of this claim alone
     * @param attempts this one included
     * @param mail empty when the key at hand does not open it; without its file
     * @param file what goes with it
     */
    record Due(MailId id, UUID claim, int attempts, Optional<Mail> mail, Optional<UUID> file) {
        /** With its file. */
        public Due carrying(MailFile content) {
            return new Due(id, claim, attempts, mail.map(one -> one.with(content)), file);
        }

        /** As if the key did not open it. */
        public Due unreadable() {
            return new Due(id, claim, attempts, Optional.empty(), file);
        }
    }

    /**
     * @param answer the server's own words, empty when it said none
     */
    record Trouble(MailFault fault, String answer) {}

    record Found(MailView view, Optional<Mail> mail) {}
}
