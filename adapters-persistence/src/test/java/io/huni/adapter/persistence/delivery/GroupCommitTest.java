package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Many callers at once over the real commit: an answer is a promise, a refusal is one as well. */
class GroupCommitTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final InboxConnections connections = new InboxConnections(POSTGRES.settings(), 2);

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE delivery CASCADE");
    }

    @AfterEach
    void close() {
        POSTGRES.run("ALTER TABLE delivery DROP CONSTRAINT IF EXISTS no_poison");
        connections.close();
    }

    @Test
    void whoIsAnsweredFindsItsDeliveryOnAnyConnection() {
        Inbox inbox = inbox(InboxLimits.standard());

        List<Boolean> found =
                Flux.range(0, 2_000)
                        .flatMap(
                                number -> inbox.store(arrival("b" + number)).flatMap(this::isThere),
                                128)
                        .collectList()
                        .block();

        assertThat(found).hasSize(2_000).containsOnly(true);
    }

    @Test
    void nobodyIsAnsweredBeforeTheCommit() {
        Inbox inbox = inbox(InboxLimits.standard());
        List<CompletableFuture<DeliveryId>> callers;
        try (LockedInbox locked = new LockedInbox(POSTGRES)) {
            callers = store(inbox, 50);
            Mono.delay(Duration.ofMillis(300)).block();
            assertThat(callers).noneMatch(CompletableFuture::isDone);
        }

        callers.forEach(CompletableFuture::join);
        assertThat(bodies()).hasSize(50);
    }

    @Test
    void aGroupThatFailsRefusesExactlyItsOwnCallers() {
        POSTGRES.run(
                "ALTER TABLE delivery ADD CONSTRAINT no_poison"
                        + " CHECK (position('poison'::bytea IN body) = 0)");
        Inbox inbox = inbox(new InboxLimits(10_000_000, 2, 8, 1_000_000));

        List<Outcome> outcomes =
                Flux.range(0, 1_000)
                        .map(number -> number % 100 == 50 ? "poison" + number : "good" + number)
                        .flatMap(body -> outcome(inbox, body), 64)
                        .collectList()
                        .block();

        assertThat(bodies())
                .containsExactlyInAnyOrderElementsOf(
                        outcomes.stream().filter(Outcome::stored).map(Outcome::body).toList());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.body().startsWith("poison"))
                .hasSize(10)
                .noneMatch(Outcome::stored);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.stored())
                .hasSizeLessThanOrEqualTo(10 * 8);
    }

    @Test
    void whatHasNoRoomIsRefusedAtOnceAndTheRestIsKept() {
        Inbox inbox = inbox(new InboxLimits(20_000, 2, 4, 1_000_000));
        List<CompletableFuture<DeliveryId>> callers;
        List<CompletableFuture<DeliveryId>> refused;
        try (LockedInbox locked = new LockedInbox(POSTGRES)) {
            callers = store(inbox, 200);
            refused = callers.stream().filter(CompletableFuture::isCompletedExceptionally).toList();
        }
        callers.removeAll(refused);

        assertThat(refused).isNotEmpty().hasSizeLessThan(200);
        refused.forEach(
                caller ->
                        assertThat(caller.exceptionNow())
                                .isInstanceOf(Refused.class)
                                .hasMessage(SharedErrorKey.UNAVAILABLE.key()));
        callers.forEach(CompletableFuture::join);
        assertThat(bodies()).hasSameSizeAs(callers);
    }

    @Test
    void theRoomIsThereAgainAfterRefusalsAndFailures() {
        POSTGRES.run(
                "ALTER TABLE delivery ADD CONSTRAINT no_poison"
                        + " CHECK (position('poison'::bytea IN body) = 0)");
        Inbox inbox = inbox(new InboxLimits(20_000, 2, 4, 1_000_000));
        for (int round = 0; round < 100; round++) {
            assertThat(outcome(inbox, "poison" + "x".repeat(2_000)).block().stored()).isFalse();
        }

        assertThat(outcome(inbox, "good").block().stored()).isTrue();
        assertThat(bodies()).containsExactly("good");
    }

    @Test
    void idsRiseInTheOrderOfArrival() {
        Inbox inbox = inbox(InboxLimits.standard());

        List<UUID> ids =
                Flux.range(0, 200)
                        .concatMap(number -> inbox.store(arrival("b" + number)))
                        .map(DeliveryId::value)
                        .collectList()
                        .block();

        assertThat(ids).isSorted();
        assertThat(bodies())
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(number -> "b" + number).toList());
    }

    private Inbox inbox(InboxLimits limits) {
        return new GroupCommitInbox(
                new CopyWriter(connections.factory()),
                UuidCreator::getTimeOrderedEpochPlus1,
                limits,
                () -> {});
    }

    private static List<CompletableFuture<DeliveryId>> store(Inbox inbox, int callers) {
        List<CompletableFuture<DeliveryId>> futures = new ArrayList<>();
        for (int number = 0; number < callers; number++) {
            futures.add(inbox.store(arrival("b" + number)).toFuture());
        }
        return futures;
    }

    private static Mono<Outcome> outcome(Inbox inbox, String body) {
        return inbox.store(arrival(body))
                .map(id -> new Outcome(body, true))
                .onErrorReturn(Refused.class, new Outcome(body, false));
    }

    private Mono<Boolean> isThere(DeliveryId id) {
        return POSTGRES.client()
                .sql("SELECT count(*) = 1 FROM delivery WHERE id = $1")
                .bind(0, id.value())
                .map(row -> row.get(0, Boolean.class))
                .one();
    }

    private static List<String> bodies() {
        return POSTGRES.client()
                .sql("SELECT convert_from(body, 'UTF8') FROM delivery ORDER BY id")
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }

    private static Arrival arrival(String body) {
        return new Arrival(Channel.META, body.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }

    private record Outcome(String body, boolean stored) {}
}
