package io.huni.application.notification.port;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.SentMails;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what waits to go to people by mail. Each call is part of one transaction. */
public interface NotificationPost {
    /** A person whose next mail may be due, for this transaction alone. */
    Mono<Due> next(Instant now);

    /** What waits for the person and may be told at this moment, the newest of it. */
    Mono<Waiting> waiting(Actor.Person person, int most);

    /** To be looked at again then. */
    Mono<Void> later(UserId person, Instant until);

    /** Its mail could not be written: it is tried again, each time later. */
    Mono<Void> failed(UserId person, Instant now);

    /** Nothing waits any more. */
    Mono<Void> done(UserId person, Optional<Instant> sentAt);

    /**
     * @param since when the first of what waits happened; empty when nothing does
     */
    record Due(UserId person, Optional<Instant> since, SentMails sent) {}

    /**
     * @param counts how many there are of each kind, the most first
     * @param latest the newest of all kinds
     */
    record Waiting(List<KindCount> counts, List<Told> latest) {
        public Waiting {
            counts = List.copyOf(counts);
            latest = List.copyOf(latest);
        }

        public long total() {
            return counts.stream().mapToLong(KindCount::count).sum();
        }
    }

    /** How many of a kind. */
    record KindCount(NotificationKind kind, long count) {}

    /**
     * @param name of the record, as the person may see it
     * @param by who did it, as the person may know
     * @param status that a lead has got
     */
    record Told(
            NotificationKind kind,
            UUID record,
            Optional<String> name,
            Optional<String> by,
            Optional<String> status) {}
}
