package io.huni.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.notification.port.Notifications;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@link Notifications} promises. */
public abstract class NotificationsContract {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final Set<NotificationChannel> BELL = Set.of(NotificationChannel.IN_APP);

    protected abstract Notifications notifications();

    /** Two people who are there and were told nothing yet. */
    protected abstract List<UserId> people();

    protected abstract List<NotificationId> unreadOf(UserId person);

    /** How far an entry has grown. */
    protected abstract long markOf(NotificationId notification);

    private UserId ayse() {
        return people().getFirst();
    }

    private UserId mehmet() {
        return people().getLast();
    }

    private static Notification told(
            UserId person, UUID event, NotificationKind kind, UUID record, Instant at) {
        Occasion occasion =
                new Occasion(
                        event,
                        kind,
                        record,
                        new Audience.One(person),
                        Optional.empty(),
                        Map.of(),
                        at);
        return new Notification(person, occasion, BELL);
    }

    private static Notification assigned(UserId person) {
        return told(
                person, UUID.randomUUID(), NotificationKind.LEAD_ASSIGNED, UUID.randomUUID(), AT);
    }

    @Test
    void anEventIsToldEachPersonOnce() {
        UUID event = UUID.randomUUID();
        List<Notification> both =
                people().stream()
                        .map(one -> told(one, event, NotificationKind.LEAD_NEW, event, AT))
                        .toList();

        assertThat(notifications().add(both).block()).containsOnlyOnceElementsOf(people());
        assertThat(notifications().add(both).block()).isEmpty();
        assertThat(unreadOf(ayse())).hasSize(1);
    }

    @Test
    void whatBelongsTogetherIsOneEntryUntilItIsRead() {
        notifications().add(List.of(assigned(ayse()), assigned(ayse()))).block();
        notifications().add(List.of(assigned(ayse()), assigned(mehmet()))).block();
        assertThat(unreadOf(ayse())).hasSize(1);

        NotificationId entry = unreadOf(ayse()).getFirst();
        long mark = markOf(entry);
        assertThat(notifications().read(ayse(), entry, mark, AT).block()).isTrue();
        assertThat(notifications().read(ayse(), entry, mark, AT).block()).isFalse();
        notifications().add(List.of(assigned(ayse()))).block();

        assertThat(unreadOf(ayse())).hasSize(1).doesNotContain(entry);
    }

    @Test
    void notesOfTwoLeadsAreTwoEntries() {
        notifications()
                .add(
                        List.of(
                                told(
                                        ayse(),
                                        UUID.randomUUID(),
                                        NotificationKind.LEAD_NOTE,
                                        new UUID(9, 1),
                                        AT),
                                told(
                                        ayse(),
                                        UUID.randomUUID(),
                                        NotificationKind.LEAD_NOTE,
                                        new UUID(9, 2),
                                        AT)))
                .block();

        assertThat(unreadOf(ayse())).hasSize(2);
    }

    @Test
    void nobodyReadsForSomebodyElse() {
        notifications().add(List.of(assigned(ayse()))).block();
        NotificationId entry = unreadOf(ayse()).getFirst();

        assertThat(notifications().read(mehmet(), entry, markOf(entry), AT).block()).isFalse();
        assertThat(unreadOf(ayse())).containsExactly(entry);
    }

    @Test
    void whatComesAfterTheLookStaysUnread() {
        notifications().add(List.of(assigned(ayse()))).block();
        long seen = markOf(unreadOf(ayse()).getFirst());
        UUID event = UUID.randomUUID();
        Instant before = AT.minusSeconds(5);
        notifications()
                .add(List.of(told(ayse(), event, NotificationKind.JOB_ENDED, event, before)))
                .block();

        assertThat(notifications().readAll(ayse(), seen, AT).block()).isTrue();
        assertThat(unreadOf(ayse())).hasSize(1);
        assertThat(notifications().readAll(ayse(), seen, AT).block()).isFalse();
    }

    @Test
    void whatJoinsAnEntryAfterTheLookKeepsItUnread() {
        notifications().add(List.of(assigned(ayse()))).block();
        NotificationId entry = unreadOf(ayse()).getFirst();
        long seen = markOf(entry);
        notifications().add(List.of(assigned(ayse()))).block();

        assertThat(notifications().read(ayse(), entry, seen, AT).block()).isFalse();
        assertThat(notifications().readAll(ayse(), seen, AT).block()).isFalse();
        assertThat(unreadOf(ayse())).containsExactly(entry);
    }
}
