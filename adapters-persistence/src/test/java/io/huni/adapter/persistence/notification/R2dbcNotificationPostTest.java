package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.port.NotificationPost;
import io.huni.application.notification.port.NotificationPost.Due;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

class R2dbcNotificationPostTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.now().plusSeconds(60);
    private static final Actor.Person AYSE =
            new Actor.Person(ToldHouse.AYSE, Role.STAFF, Optional.empty(), Optional.empty());
    private static final String OF_AYSE = "assignee_id = '" + AYSE.id().value() + "'";

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
    }

    private static <T> T done(Function<NotificationPost, Mono<T>> work) {
        return work.apply(new R2dbcNotificationPost(POSTGRES.client()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static Due next(Instant now) {
        return done(post -> post.next(now));
    }

    private static UUID assigned(int number, String name) {
        UUID lead = ToldHouse.lead(POSTGRES, number, name, OF_AYSE);
        Notification told =
                ToldHouse.of(
                        AYSE.id(),
                        NotificationKind.LEAD_ASSIGNED,
                        lead,
                        Optional.of(ToldHouse.MEHMET),
                        ToldHouse.AT.plusSeconds(number));
        new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID)
                .add(List.of(told))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    @Test
    void whatWaitsIsCountedAndTheNewestNamed() {
        assigned(1, "Elif");
        assigned(2, "Can");

        Waiting waiting = done(post -> post.waiting(AYSE, 1));

        assertThat(waiting.total()).isEqualTo(2);
        assertThat(waiting.latest())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.name()).contains("Can");
                            assertThat(one.by()).contains("Mehmet Öz");
                        });
    }

    @Test
    void whatMayNotBeSeenAnyMoreIsNotTold() {
        UUID lead = assigned(1, "Elif");
        POSTGRES.run("UPDATE lead SET assignee_id = NULL WHERE id = '%s'".formatted(lead));

        assertThat(done(post -> post.waiting(AYSE, 20)).total()).isZero();
    }

    @Test
    void somebodyIsDueOnceAndAgainWhenSomethingNewComes() {
        assigned(1, "Elif");
        Due due = next(NOW);
        assertThat(due.person()).isEqualTo(AYSE.id());
        assertThat(due.since()).contains(ToldHouse.AT.plusSeconds(1));

        done(post -> post.done(AYSE.id(), Optional.of(NOW)).thenReturn(true));
        assertThat(next(NOW)).isNull();

        assigned(2, "Can");
        Due again = next(NOW);
        assertThat(again.sent().count()).isEqualTo(1);
        assertThat(done(post -> post.waiting(AYSE, 20)).latest())
                .extracting(Told::name)
                .containsExactly(Optional.of("Can"));
    }

    @Test
    void whatFailsIsTriedAgainLaterEachTime() {
        assigned(1, "Elif");

        done(post -> post.failed(AYSE.id(), NOW).thenReturn(true));
        assertThat(next(NOW.plusSeconds(59))).isNull();
        assertThat(next(NOW.plusSeconds(60))).isNotNull();

        done(post -> post.failed(AYSE.id(), NOW).thenReturn(true));
        assertThat(next(NOW.plusSeconds(119))).isNull();
        assertThat(next(NOW.plusSeconds(120))).isNotNull();
    }

    @Test
    void whatIsPutOffComesThen() {
        assigned(1, "Elif");
        done(post -> post.later(AYSE.id(), NOW.plusSeconds(60)).thenReturn(true));
        assigned(2, "Can");

        assertThat(next(NOW)).isNull();
        assertThat(next(NOW.plusSeconds(61))).isNotNull();
    }
}
