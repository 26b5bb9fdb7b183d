package io.huni.adapter.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.system.FiguresOnPostgres;
import io.huni.application.system.port.Figures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** What the outbox does about a reaction that fails: one turn after the other, without a relay. */
class OutboxFailuresTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final OutboxEvents EVENTS = new OutboxEvents(POSTGRES);
    private static final RelaySettings THREE_TRIES =
            new RelaySettings(20, 3, Duration.ofSeconds(40), Duration.ofSeconds(60));

    private final NotingReaction reaction = new NotingReaction("h");

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE outbox");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "2,2",
        "3,4",
        "4,8",
        "9,256",
        "10,300",
        "21,300",
        "40,300",
        "2147483647,300"
    })
    void theWaitDoublesFromOneSecondToFiveMinutes(int failures, long seconds) {
        assertThat(RelaySettings.standard().waitAfter(failures))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void eachFailurePutsTheEventOffForLongerAndTheLastParksIt() {
        reaction.failing = event -> true;
        write("a", "1");

        turn(THREE_TRIES);
        assertThat(EVENTS.number("attempts")).isEqualTo(1);
        assertThat(EVENTS.number("extract(epoch FROM due_at - now())")).isCloseTo(40, within(5L));

        EVENTS.makeDue();
        turn(THREE_TRIES);
        assertThat(EVENTS.number("attempts")).isEqualTo(2);
        assertThat(EVENTS.number("extract(epoch FROM due_at - now())")).isCloseTo(60, within(5L));
        assertThat(EVENTS.number("(parked_at IS NULL)::int")).isEqualTo(1);

        EVENTS.makeDue();
        turn(THREE_TRIES);
        assertThat(EVENTS.number("(parked_at IS NOT NULL AND attempts = 3)::int")).isEqualTo(1);
        assertThat(reaction.tries).hasSize(3);
    }

    @Test
    void aParkedEventIsLeftAloneUntilSomebodyReplaysIt() {
        reaction.failing = event -> event.name().equals("1");
        write("a", "1");
        write("a", "2");
        parkTheFirst();
        assertThat(reaction.got).containsExactly("a:2");
        int tries = reaction.tries.size();

        turn(THREE_TRIES);
        assertThat(reaction.tries).hasSize(tries);

        reaction.failing = event -> false;
        assertThat(figures().replay(EVENTS.id("parked_at IS NOT NULL")).block()).isTrue();
        turn(THREE_TRIES);

        assertThat(reaction.got).containsExactly("a:2", "a:1");
        assertThat(EVENTS.count()).isZero();
    }

    @Test
    void aReplayedEventHasAllItsAttemptsAgain() {
        reaction.failing = event -> true;
        write("a", "1");
        parkTheFirst();

        figures().replay(EVENTS.id("parked_at IS NOT NULL")).block();
        assertThat(EVENTS.number("attempts")).isZero();
        turn(THREE_TRIES);

        assertThat(EVENTS.number("(parked_at IS NULL AND attempts = 1)::int")).isEqualTo(1);
    }

    @Test
    void nothingIsReplayedThatIsNotParked() {
        write("a", "1");
        UUID waiting = EVENTS.id("parked_at IS NULL");

        assertThat(figures().replay(waiting).block()).isFalse();
        assertThat(figures().replay(UUID.randomUUID()).block()).isFalse();
    }

    @Test
    void whatAnEventOfOneAggregateWaitsForHoldsUpNoOther() {
        reaction.failing = event -> OutboxEvents.name(event).equals("a:1");
        write("a", "1");
        write("a", "2");
        write("b", "1");

        turn(THREE_TRIES);

        assertThat(reaction.got).containsExactly("b:1");
        assertThat(EVENTS.count()).isEqualTo(2);
    }

    /** Two nodes, reactions that fail at random, any batch: still each once and in order. */
    @RepeatedTest(8)
    void eachEventOfAnAggregateComesOnceAndInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, List<String>> written = new HashMap<>();
        for (int number = 0; number < 60; number++) {
            String aggregate = "a" + random.nextInt(6);
            write(aggregate, Integer.toString(number));
            written.computeIfAbsent(aggregate, name -> new ArrayList<>())
                    .add(aggregate + ":" + number);
        }
        reaction.failing = event -> ThreadLocalRandom.current().nextInt(3) == 0;
        RelaySettings patient =
                new RelaySettings(
                        1 + random.nextInt(20), 1_000, Duration.ofMillis(1), Duration.ofMillis(2));

        for (int turns = 0; turns < 500 && EVENTS.count() > 0; turns++) {
            EVENTS.makeDue();
            Mono.when(loop(patient).run(), loop(patient).run()).block();
        }

        Map<String, List<String>> got = new ConcurrentHashMap<>();
        reaction.got.forEach(
                name ->
                        got.computeIfAbsent(name.split(":")[0], key -> new ArrayList<>())
                                .add(name));
        assertThat(EVENTS.count()).isZero();
        assertThat(got).isEqualTo(written);
    }

    private void parkTheFirst() {
        for (int turns = 0; turns < 3; turns++) {
            turn(THREE_TRIES);
            EVENTS.makeDue();
        }
        turn(THREE_TRIES);
    }

    private void turn(RelaySettings settings) {
        loop(settings).run().block();
    }

    private HandlerLoop loop(RelaySettings settings) {
        return new HandlerLoop(reaction, new Outbox(POSTGRES.client()), settings);
    }

    private static Figures figures() {
        return FiguresOnPostgres.of(POSTGRES);
    }

    private static void write(String aggregate, String event) {
        EVENTS.write("h", aggregate, event);
    }
}
