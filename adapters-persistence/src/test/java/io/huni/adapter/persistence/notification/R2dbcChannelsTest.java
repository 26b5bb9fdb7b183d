package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.ChannelMessage;
import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelPost;
import io.huni.application.notification.port.ChannelPost.Due;
import io.huni.application.notification.port.ChannelPost.Parcel;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSetups;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.Secrets;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.notification.AnswerRule;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.notification.SmsGateway.Format;
import io.huni.domain.notification.SmsGateway.Header;
import io.huni.domain.notification.SmsGateway.Verb;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

class R2dbcChannelsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    private static final Actor.Person AYSE =
            new Actor.Person(ToldHouse.AYSE, Role.STAFF, Optional.empty(), Optional.empty());
    private static final Turn SLACK = new Turn(AYSE.id(), NotificationChannel.SLACK);
    private static final SmsGateway GATEWAY =
            new SmsGateway(
                    Verb.POST,
                    "https://sms.example.com/send",
                    List.of(new Header("authorization", "Bearer {secret}")),
                    Format.JSON,
                    "{\"to\":\"{to}\",\"text\":\"{text}\"}",
                    "ORNEK",
                    new AnswerRule("ok"));

    private final ChannelSetups setups = new R2dbcChannelSetups(POSTGRES.client(), new Turned());

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
        POSTGRES.run("TRUNCATE notification_channel, notification_dispatch, notification_sending");
    }

    private void slack() {
        setups.save(NotificationChannel.SLACK, Optional.empty(), Optional.of("xoxb"), NOW).block();
    }

    private static <T> T done(Function<ChannelPost, Mono<T>> work) {
        return work.apply(new R2dbcChannelPost(POSTGRES.client()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static Due next(Instant now) {
        return done(post -> post.next(now));
    }

    private static Parcel waiting() {
        return done(post -> post.waiting(AYSE, NotificationChannel.SLACK, 10));
    }

    private static UUID assigned(int number, String name) {
        UUID lead =
                ToldHouse.lead(POSTGRES, number, name, "assignee_id = '" + AYSE.id().value() + "'");
        new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID)
                .add(
                        List.of(
                                ToldHouse.of(
                                        AYSE.id(),
                                        NotificationKind.LEAD_ASSIGNED,
                                        lead,
                                        Optional.of(ToldHouse.MEHMET),
                                        ToldHouse.AT.plusSeconds(number))))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    @Test
    void whatIsNotSetUpLetsNothingWait() {
        assigned(1, "Elif");

        assertThat(next(NOW)).isNull();
    }

    @Test
    void whatWaitsIsLentToOneAndLooksAgainWhenItIsDone() {
        slack();
        assigned(1, "Elif");
        Due due = next(NOW);
        assertThat(due.turn()).isEqualTo(SLACK);
        assertThat(due.since()).contains(ToldHouse.AT.plusSeconds(1));

        Parcel parcel = waiting();
        assertThat(parcel.waiting().latest())
                .extracting(Told::name)
                .containsExactly(Optional.of("Elif"));
        done(post -> post.lend(SLACK, NOW.plusSeconds(60)).thenReturn(true));
        assigned(2, "Can");
        assertThat(next(NOW)).isNull();

        done(post -> post.done(SLACK, parcel.events(), Optional.of(NOW)).thenReturn(true));
        Due again = next(NOW);
        assertThat(again.sent().count()).isEqualTo(1);
        assertThat(waiting().waiting().latest())
                .extracting(Told::name)
                .containsExactly(Optional.of("Can"));
    }

    @Test
    void aNodeThatDiedGivesItBackWhenItsTimeIsOver() {
        slack();
        assigned(1, "Elif");
        done(post -> post.lend(SLACK, NOW.plusSeconds(60)).thenReturn(true));

        assertThat(next(NOW.plusSeconds(59))).isNull();
        assertThat(next(NOW.plusSeconds(60)).since()).isPresent();
    }

    @Test
    void whatMayNotBeSeenAnyMoreIsNotToldAndDoesNotWait() {
        slack();
        UUID lead = assigned(1, "Elif");
        POSTGRES.run("UPDATE lead SET assignee_id = NULL WHERE id = '%s'".formatted(lead));

        Parcel parcel = waiting();

        assertThat(parcel.waiting().total()).isZero();
        assertThat(parcel.events()).hasSize(1);
    }

    @Test
    void aFailureIsCountedUntilSomethingArrives() {
        slack();
        assigned(1, "Elif");
        done(post -> post.failed(SLACK, NOW.plusSeconds(60)).thenReturn(true));

        assertThat(next(NOW)).isNull();
        Due due = next(NOW.plusSeconds(60));
        assertThat(due.failures()).isEqualTo(1);
        assertThat(due.failingSince()).isPresent();
        done(post -> post.clear(SLACK).thenReturn(true));
        assertThat(next(NOW.plusSeconds(60))).isNull();
    }

    @Test
    void aChannelRestsForEverybodyEachTimeLongerAndAsLongAsIsWished() {
        slack();
        assigned(1, "Elif");
        Instant first = rest(Duration.ZERO, NOW);
        assertThat(first).isEqualTo(NOW.plusSeconds(10));
        assertThat(next(NOW.plusSeconds(9))).isNull();
        assertThat(rest(Duration.ZERO, NOW)).isEqualTo(first);
        assertThat(rest(Duration.ZERO, first)).isEqualTo(first.plusSeconds(20));
        assertThat(rest(Duration.ofMinutes(7), first.plusSeconds(20)))
                .isEqualTo(first.plusSeconds(440));
        assertThat(only().fault()).contains(ChannelFault.THROTTLED);

        setups.works(NotificationChannel.SLACK, NOW).block();

        assertThat(only().restsUntil()).isEmpty();
        assertThat(only().lastSuccessAt()).contains(NOW);
        assertThat(next(NOW)).isNotNull();
    }

    private Instant rest(Duration wish, Instant now) {
        return setups.rest(NotificationChannel.SLACK, ChannelFault.THROTTLED, wish, now).block();
    }

    private Setup only() {
        return setups.all().block().getFirst();
    }

    @Test
    void aSecretIsSealedStaysAndIsReplaced() {
        save(Optional.of("gizli"));
        save(Optional.empty());

        assertThat(setups.access(NotificationChannel.SMS).block().secret()).isEqualTo("gizli");
        assertThat(setups.access(NotificationChannel.SMS).block().gateway()).contains(GATEWAY);
        assertThat(only().secret()).isTrue();
        save(Optional.of("yeni"));
        assertThat(setups.access(NotificationChannel.SMS).block().secret()).isEqualTo("yeni");
        POSTGRES.run("UPDATE notification_channel SET secret = 'x'::bytea");
        assertThat(setups.access(NotificationChannel.SMS).block().readable()).isFalse();
    }

    private void save(Optional<String> secret) {
        setups.save(NotificationChannel.SMS, Optional.of(GATEWAY), secret, NOW).block();
    }

    @Test
    void whatIsRemovedLetsNothingWait() {
        slack();
        assigned(1, "Elif");
        setups.remove(NotificationChannel.SLACK).as(POSTGRES.unitOfWork()::inTransaction).block();

        assertThat(setups.access(NotificationChannel.SLACK).block()).isNull();
        assertThat(next(NOW)).isNull();
        slack();
        assertThat(waiting().events()).isEmpty();
    }

    @Test
    void triesOfOneMessageAreOneLine() {
        ChannelLog log = new R2dbcChannelLog(POSTGRES.client(), UUID::randomUUID);
        Answer failed =
                new Answer(
                        Optional.of(503),
                        Optional.of(ChannelFault.SERVER_FAILED),
                        Optional.empty(),
                        "");
        log.note(SLACK, "1 lead", SendingState.WAITING, failed, Optional.of(NOW), NOW).block();
        Answer sent = new Answer(Optional.of(200), Optional.empty(), Optional.empty(), "ok");
        log.note(SLACK, "2 lead", SendingState.SENT, sent, Optional.empty(), NOW).block();
        log.note(SLACK, "3 lead", SendingState.SENT, sent, Optional.empty(), NOW).block();

        List<ChannelMessage> all = page(log, Set.of());
        assertThat(all)
                .extracting(ChannelMessage::gist)
                .containsExactlyInAnyOrder("2 lead", "3 lead");
        assertThat(all).extracting(ChannelMessage::attempts).containsExactlyInAnyOrder(2, 1);
        assertThat(all).extracting(ChannelMessage::personName).containsOnly("Ayşe Kaya");
        assertThat(page(log, Set.of(SendingState.REFUSED))).isEmpty();
        assertThat(
                        log.page(Set.of(), Set.of(), new PageRequest(1, Optional.empty()))
                                .block()
                                .nextCursor())
                .isPresent();
    }

    private static List<ChannelMessage> page(ChannelLog log, Set<SendingState> states) {
        PageRequest request = new PageRequest(10, Optional.empty());
        return log.page(Set.of(NotificationChannel.SLACK), states, request).block().items();
    }

    /** Turns a text round, and opens only what it has sealed for the same owner. */
    private static final class Turned implements Secrets {
        @Override
        public byte[] seal(String plain, String owner) {
            return new StringBuilder(owner + "|" + plain)
                    .reverse()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String open(byte[] sealed, String owner) {
            String text =
                    new StringBuilder(new String(sealed, StandardCharsets.UTF_8))
                            .reverse()
                            .toString();
            if (!text.startsWith(owner + "|")) {
                throw new IllegalStateException("another key");
            }
            return text.substring(owner.length() + 1);
        }

        @Override
        public Mono<Boolean> keyAtHand() {
            return Mono.just(true);
        }
    }
}
