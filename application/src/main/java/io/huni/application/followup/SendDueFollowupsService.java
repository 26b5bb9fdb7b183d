package io.huni.application.followup;

import io.huni.application.analytics.HouseHours;
import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Followups.Due;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.MailText;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One a transaction, so that one that cannot be written keeps no other. */
final class SendDueFollowupsService implements SendDueFollowups {
    private static final Logger LOG = LoggerFactory.getLogger(SendDueFollowupsService.class);
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final String TOO_DEEP = "TEXT_TOO_DEEP";

    private final Followups followups;
    private final Addressees addressees;
    private final Post post;
    private final HouseHours houseHours;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendDueFollowupsService(
            FollowupPorts ports,
            Post post,
            HouseHours houseHours,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.followups = ports.followups();
        this.addressees = ports.addressees();
        this.post = post;
        this.houseHours = houseHours;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Long> send() {
        return Mono.defer(this::one)
                .repeat()
                .takeUntil(found -> !found)
                .filter(found -> found)
                .count();
    }

    private Mono<Boolean> one() {
        return Mono.defer(() -> followups.claimDue(clock.instant()))
                .flatMap(due -> settled(due).thenReturn(true))
                .as(unitOfWork::inTransaction)
                .onErrorResume(Unwritable.class, this::settled)
                .defaultIfEmpty(false);
    }

    private Mono<Void> settled(Due due) {
        Instant now = clock.instant();
        if (due.hindrance().isPresent()) {
            return followups.withdraw(due.id(), due.hindrance().get(), now);
        }
        return due.workingHours()
                ? houseHours.hours().flatMap(hours -> inTime(due, now, hours.first(now)))
                : handedOver(due);
    }

    /** The relay may have been away until the house was closed. */
    private Mono<Void> inTime(Due due, Instant now, Instant working) {
        return working.isAfter(now) ? followups.postpone(due.id(), working) : handedOver(due);
    }

    /** It says no more of the house and its people than who sends it may know. */
    private Mono<Void> handedOver(Due due) {
        return addressees
                .find(due.reach(), due.lead())
                .switchIfEmpty(Absent.notFound())
                .flatMap(to -> handedOver(due, to))
                .onErrorMap(RuntimeException.class, failure -> new Unwritable(due, failure));
    }

    /** What a person wrote is filled already; what a rule sends is filled now. */
    private Mono<Void> handedOver(Due due, Addressee to) {
        return due.by().isPresent()
                ? posted(due, to, due.text())
                : posted(due, to.unread(), due.text().filled(to.unread().values()));
    }

    private Mono<Void> posted(Due due, Addressee to, MailText text) {
        return post.send(due.mail(), to, text)
                .then(Mono.defer(() -> followups.handedOver(due.id(), text)));
    }

    private Mono<Boolean> settled(Unwritable failure) {
        LOG.warn("A mail to a lead cannot be written: {}", failure.due.id().value(), failure);
        return (failure.isForGood() ? failed(failure.due) : later(failure.due))
                .thenReturn(true)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> failed(Due due) {
        return followups.fail(due.id(), TOO_DEEP, clock.instant());
    }

    private Mono<Void> later(Due due) {
        return followups.postpone(due.id(), clock.instant().plus(LATER));
    }

    private static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Due due;

        Unwritable(Due due, Throwable cause) {
            super(cause);
            this.due = due;
        }

        boolean isForGood() {
            return getCause() instanceof Refused refused
                    && refused.errorKey() == FollowupErrorKey.TEXT_TOO_DEEP;
        }
    }
}
