package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.NotificationsContract;
import io.huni.application.notification.port.Notifications;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class R2dbcNotificationsTest extends NotificationsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
    }

    @Override
    protected Notifications notifications() {
        return new Committed(new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID));
    }

    @Override
    protected List<UserId> people() {
        return List.of(ToldHouse.AYSE, ToldHouse.MEHMET);
    }

    @Override
    protected long markOf(NotificationId notification) {
        return count(
                "generate_series(1, (SELECT mark FROM notification WHERE id = '%s'))"
                        .formatted(notification.value()));
    }

    @Override
    protected List<NotificationId> unreadOf(UserId person) {
        return POSTGRES.client()
                .sql("SELECT id FROM notification WHERE user_id = $1 AND read_at IS NULL")
                .bind(0, person.value())
                .map(row -> new NotificationId(Objects.requireNonNull(row.get(0, UUID.class))))
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private long count(String what) {
        return Objects.requireNonNull(
                POSTGRES.client()
                        .sql("SELECT count(*) FROM " + what)
                        .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                        .one()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }

    @Test
    void manyLeadsAreOneEntryAndOneMailToCome() {
        List<Notification> many =
                IntStream.range(0, 2_000)
                        .mapToObj(
                                number ->
                                        ToldHouse.of(
                                                ToldHouse.AYSE,
                                                NotificationKind.LEAD_ASSIGNED,
                                                new UUID(9, number),
                                                Optional.empty(),
                                                ToldHouse.AT))
                        .toList();

        notifications().add(many).block();

        assertThat(unreadOf(ToldHouse.AYSE)).hasSize(1);
        assertThat(count("notification_item WHERE mail")).isEqualTo(2_000);
        assertThat(count("notification_mail")).isEqualTo(1);
    }

    @Test
    void nothingIsThereForAReaderWhoIsNotThePerson() {
        notifications()
                .add(
                        List.of(
                                ToldHouse.of(
                                        ToldHouse.AYSE,
                                        NotificationKind.JOB_ENDED,
                                        new UUID(8, 1),
                                        Optional.empty(),
                                        ToldHouse.AT)))
                .block();

        assertThat(seenAs(ToldHouse.AYSE)).isEqualTo(1);
        assertThat(seenAs(ToldHouse.MEHMET)).isZero();
    }

    private long seenAs(UserId reader) {
        return Objects.requireNonNull(
                POSTGRES.client()
                        .sql("SELECT set_config('huni.reader', $1, true)")
                        .bind(0, reader.value().toString())
                        .then()
                        .then(
                                POSTGRES.client()
                                        .sql("SELECT count(*) FROM notification_item")
                                        .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                                        .one())
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }

    /** Each call in a transaction of its own. */
    private record Committed(Notifications inner) implements Notifications {
        @Override
        public Mono<Set<UserId>> add(List<Notification> notifications) {
            return inner.add(notifications).as(POSTGRES.unitOfWork()::inTransaction);
        }

        @Override
        public Mono<Boolean> read(
                UserId person, NotificationId notification, long mark, Instant now) {
            return inner.read(person, notification, mark, now)
                    .as(POSTGRES.unitOfWork()::inTransaction);
        }

        @Override
        public Mono<Boolean> readAll(UserId person, long mark, Instant now) {
            return inner.readAll(person, mark, now).as(POSTGRES.unitOfWork()::inTransaction);
        }
    }
}
