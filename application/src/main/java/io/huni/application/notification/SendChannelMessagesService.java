package io.huni.application.notification;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.port.ChannelPost;
import io.huni.application.notification.port.ChannelPost.Due;
import io.huni.application.notification.port.ChannelPost.Parcel;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.notification.NotificationPreferences;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A message is made of what waits when it leaves, so that what could not arrive for hours is one
 * message, and nothing of what it says is kept. What waits stays waiting until the other side has
 * taken it.
 */
final class SendChannelMessagesService implements SendChannelMessages {
    private static final Logger LOG = LoggerFactory.getLogger(SendChannelMessagesService.class);

    /** More than these nobody reads in a message. */
    private static final int MOST_LINES = 10;

    private static final int AT_ONCE = 4;

    /** Longer than two calls. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration UNWRITTEN = Duration.ofMinutes(5);

    private final ChannelPost post;
    private final NotificationSettings settings;
    private final CarryMessage carrying;
    private final UserQueries users;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendChannelMessagesService(
            ChannelPost post,
            NotificationSettings settings,
            CarryMessage carrying,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.post = post;
        this.settings = settings;
        this.carrying = carrying;
        this.users = users;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> send() {
        return Flux.range(0, AT_ONCE).flatMap(hand -> all(), AT_ONCE).reduce(0, Integer::sum);
    }

    private Mono<Integer> all() {
        return Mono.defer(this::one)
                .repeat()
                .takeUntil(looked -> !looked)
                .reduce(0, (count, looked) -> looked ? count + 1 : count);
    }

    private Mono<Boolean> one() {
        return Mono.defer(() -> post.next(clock.instant()))
                .flatMap(due -> look(due).onErrorMap(cause -> new Unsent(due.turn(), cause)))
                .as(unitOfWork::inTransaction)
                .flatMap(
                        letter -> letter.map(this::carried).orElseGet(Mono::empty).thenReturn(true))
                .onErrorResume(Unsent.class, this::putOff)
                .defaultIfEmpty(false);
    }

    private Mono<Void> carried(Letter letter) {
        return carrying.carry(letter).onErrorMap(cause -> new Unsent(letter.due().turn(), cause));
    }

    /** Whoever comes next must not wait for what goes wrong with one person. */
    private Mono<Boolean> putOff(Unsent failure) {
        LOG.warn("A message of notifications could not be sent", failure);
        return Mono.defer(() -> post.failed(failure.turn, clock.instant().plus(UNWRITTEN)))
                .as(unitOfWork::inTransaction)
                .thenReturn(true);
    }

    private Mono<Optional<Letter>> look(Due due) {
        return users.get(new Actor.Program(), due.turn().person())
                .filter(User::active)
                .filter(user -> due.since().isPresent())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(user -> user.map(there -> look(due, there)).orElseGet(() -> nothing(due)));
    }

    /** Nobody is there to be told, or nothing to tell. */
    private Mono<Optional<Letter>> nothing(Due due) {
        return post.clear(due.turn()).thenReturn(Optional.empty());
    }

    private Mono<Optional<Letter>> look(Due due, User user) {
        return settings.of(user.id())
                .defaultIfEmpty(NotificationPreferences.usual())
                .flatMap(
                        wishes ->
                                moment(due, wishes)
                                        .flatMap(moment -> sendOrWait(due, user, wishes, moment)));
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

    private Mono<Optional<Letter>> sendOrWait(
            Due due, User user, NotificationPreferences wishes, Instant moment) {
        return moment.isAfter(clock.instant())
                ? post.later(due.turn(), moment).thenReturn(Optional.empty())
                : post.waiting(user.asActor(), due.turn().channel(), MOST_LINES)
                        .flatMap(parcel -> lent(due, user, wishes, parcel));
    }

    /** What may not be told any more leaves nothing to say. */
    private Mono<Optional<Letter>> lent(
            Due due, User user, NotificationPreferences wishes, Parcel parcel) {
        return parcel.waiting().total() == 0
                ? post.done(due.turn(), parcel.events(), Optional.empty())
                        .thenReturn(Optional.empty())
                : post.lend(due.turn(), clock.instant().plus(LEASE))
                        .thenReturn(Optional.of(new Letter(due, user, wishes, parcel)));
    }

    /** What is to be carried to whom. */
    record Letter(Due due, User user, NotificationPreferences wishes, Parcel parcel) {}

    private static final class Unsent extends RuntimeException {
        private final Turn turn;

        private Unsent(Turn turn, Throwable cause) {
            super("to " + turn.person().value() + " by " + turn.channel(), cause);
            this.turn = turn;
        }
    }
}
