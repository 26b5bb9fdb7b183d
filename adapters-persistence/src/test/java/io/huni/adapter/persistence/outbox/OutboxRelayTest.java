package io.huni.adapter.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wakeups;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class OutboxRelayTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final RelaySettings QUICK =
            new RelaySettings(20, 3, Duration.ofMillis(20), Duration.ofMillis(50));

    private final List<OutboxRelay> relays = new ArrayList<>();
    private Wakeups wakeups;

    @BeforeEach
    void start() {
        POSTGRES.run("TRUNCATE outbox");
        wakeups = POSTGRES.wakeups();
        wakeups.start();
    }

    @AfterEach
    void stop() {
        relays.forEach(OutboxRelay::stop);
        wakeups.stop();
    }

    @Test
    void bringsEveryEventToEachOfItsHandlersAndForgetsIt() {
        NotingReaction mail = new NotingReaction("mail");
        NotingReaction screen = new NotingReaction("screen");
        relay(mail, screen);

        write("mail", "a", "one");
        write("screen", "a", "one");
        write("mail", "b", "two");

        await().until(() -> mail.got.size() == 2 && screen.got.size() == 1);
        assertThat(mail.got).containsExactly("a:one", "b:two");
        await().until(() -> rows("TRUE") == 0);
    }

    @Test
    void keepsTheOrderOfAnAggregateAlsoWhenItsFirstEventFails() {
        NotingReaction handler = new NotingReaction("h");
        handler.failing =
                event -> OutboxEvents.name(event).equals("a:1") && handler.tries.size() < 2;
        for (String event : List.of("1", "2", "3")) {
            write("h", "a", event);
            write("h", "b", event);
        }

        relay(handler);

        await().until(() -> handler.got.size() == 6);
        assertThat(handler.got)
                .filteredOn(got -> got.startsWith("a"))
                .containsExactly("a:1", "a:2", "a:3");
        assertThat(handler.got)
                .filteredOn(got -> got.startsWith("b"))
                .containsExactly("b:1", "b:2", "b:3");
    }

    @Test
    void parksWhatFailsForGoodAndGoesOnWithTheRest() {
        NotingReaction handler = new NotingReaction("h");
        handler.failing = event -> OutboxEvents.name(event).equals("a:1");
        write("h", "a", "1");
        write("h", "a", "2");
        write("h", "b", "1");

        relay(handler);
        wakeUntil(() -> rows("parked_at IS NOT NULL") == 1 && handler.got.size() == 2);

        assertThat(handler.got).containsExactlyInAnyOrder("a:2", "b:1");
        assertThat(rows("parked_at IS NOT NULL AND attempts = 3 AND last_error LIKE '%refused%'"))
                .isEqualTo(1);
    }

    @Test
    void bringsEachEventOnceWithTwoNodesAtWork() {
        NotingReaction handler = new NotingReaction("h");
        for (int n = 0; n < 200; n++) {
            write("h", "a" + n % 50, Integer.toString(n));
        }

        relay(handler);
        relay(handler);

        await().until(() -> handler.got.size() >= 200);
        assertThat(handler.got).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void letsNobodyWaitForASlowHandler() {
        NotingReaction slow = new NotingReaction("slow");
        slow.delay = Duration.ofSeconds(30);
        NotingReaction quick = new NotingReaction("quick");
        relay(slow, quick);

        write("slow", "a", "1");
        write("quick", "a", "1");

        await().atMost(Duration.ofSeconds(5)).until(() -> quick.got.size() == 1);
    }

    @Test
    void takesOverWhatADeadNodeHadClaimed() {
        NotingReaction handler = new NotingReaction("h");
        write("h", "a", "1");
        new Outbox(POSTGRES.client()).claim("h", 10).block();
        relay(handler);
        assertThat(new Outbox(POSTGRES.client()).claim("h", 10).block()).isEmpty();

        POSTGRES.run("UPDATE outbox SET due_at = now()");

        wakeUntil(() -> handler.got.size() == 1);
    }

    private void relay(NotingReaction... handlers) {
        OutboxRelay relay =
                new OutboxRelay(
                        () -> Stream.of(handlers), new Outbox(POSTGRES.client()), wakeups, QUICK);
        relays.add(relay);
        relay.start();
    }

    /** A write wakes the relay; so does every notification, which spares the test the poll. */
    private static void wakeUntil(java.util.concurrent.Callable<Boolean> condition) {
        await().pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            POSTGRES.run("SELECT pg_notify('huni_outbox', '')");
                            return condition.call();
                        });
    }

    private static void write(String handler, String aggregate, String event) {
        new OutboxEvents(POSTGRES).write(handler, aggregate, event);
    }

    private static long rows(String condition) {
        return POSTGRES.client()
                .sql("SELECT count(*) AS n FROM outbox WHERE " + condition)
                .map(row -> row.get("n", Long.class))
                .one()
                .block();
    }
}
