package io.huni.application.notification;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.NotificationPost;
import io.huni.application.notification.port.NotificationPost.Due;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.NotificationPreferences;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** One person a transaction: the mail is written with the note that it was. */
final class SendNotificationMailsService implements SendNotificationMails {
    private static final Logger LOG = LoggerFactory.getLogger(SendNotificationMailsService.class);

    /** More than these nobody reads in a mail. */
    private static final int MOST_LINES = 20;

    private final NotificationPost post;
    private final NotificationSettings settings;
    private final NotificationLetters letters;
    private final UserQueries users;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendNotificationMailsService(
            NotificationPost post,
            NotificationSettings settings,
            NotificationLetters letters,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.post = post;
        this.settings = settings;
        this.letters = letters;
        this.users = users;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> send() {
        return Mono.defer(this::one)
                .repeat()
                .takeUntil(looked -> !looked)
                .reduce(0, (count, looked) -> looked ? count + 1 : count);
    }

    private Mono<Boolean> one() {
        return Mono.defer(() -> post.next(clock.instant()))
                .flatMap(due -> look(due).onErrorMap(cause -> new Unwritten(due.person(), cause)))
                .as(unitOfWork::inTransaction)
                .onErrorResume(Unwritten.class, this::putOff)
                .defaultIfEmpty(false);
    }

    /** Whoever comes next must not wait for what goes wrong with one person. */
    private Mono<Boolean> putOff(Unwritten failure) {
        LOG.warn("A mail of notifications could not be written", failure);
        return Mono.defer(() -> post.failed(failure.person, clock.instant()))
                .as(unitOfWork::inTransaction)
                .thenReturn(true);
    }

    private Mono<Boolean> look(Due due) {
        return users.get(new Actor.Program(), due.person())
                .filter(User::active)
                .filter(user -> due.since().isPresent())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(
                        user ->
                                user.map(there -> look(due, there))
                                        .orElseGet(() -> post.done(due.person(), Optional.empty())))
                .thenReturn(true);
    }

    private Mono<Void> look(Due due, User user) {
        return settings.of(user.id())
                .defaultIfEmpty(NotificationPreferences.usual())
                .flatMap(
                        wishes ->
                                moment(due, wishes)
                                        .flatMap(moment -> sendOrWait(user, wishes, moment)));
    }

    private Mono<Instant> moment(Due due, NotificationPreferences wishes) {
        Instant now = clock.instant();
        return organisations
                .organisation()
                .map(
                        house ->
                                wishes.nextMail(
                                        due.since().orElse(now),
                                        due.sent(),
                                        now,
                                        house.timeZone()));
    }

    private Mono<Void> sendOrWait(User user, NotificationPreferences wishes, Instant moment) {
        return moment.isAfter(clock.instant())
                ? post.later(user.id(), moment)
                : post.waiting(user.asActor(), MOST_LINES)
                        .flatMap(waiting -> written(user, wishes, waiting));
    }

    /** What may not be told any more leaves nothing to write. */
    private Mono<Void> written(User user, NotificationPreferences wishes, Waiting waiting) {
        if (waiting.total() == 0) {
            return post.done(user.id(), Optional.empty());
        }
        MailLanguage language = wishes.language().orElseGet(() -> MailLanguage.of(user.language()));
        return letters.news(user, language, waiting)
                .then(Mono.defer(() -> post.done(user.id(), Optional.of(clock.instant()))));
    }

    private static final class Unwritten extends RuntimeException {
        private final UserId person;

        private Unwritten(UserId person, Throwable cause) {
            super("of " + person.value(), cause);
            this.person = person;
        }
    }
}
