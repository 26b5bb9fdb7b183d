package io.huni.adapter.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.LiveEvent;
import io.huni.application.live.LiveEventsContract;
import io.huni.application.live.port.LiveEvents;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

class PostgresLiveEventsTest extends LiveEventsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static Wakeups wakeups;
    private static PostgresLiveEvents events;

    @BeforeAll
    static void start() {
        wakeups = POSTGRES.wakeups();
        events = new PostgresLiveEvents(POSTGRES.client(), wakeups);
        events.start();
        wakeups.start();
    }

    @AfterAll
    static void stop() {
        wakeups.stop();
        events.stop();
    }

    @Override
    protected LiveEvents events() {
        return events;
    }

    @Test
    void knowsWhoKeepsWhatIsGone() {
        UUID was = UUID.randomUUID();
        UUID keeps = UUID.randomUUID();
        long before = events.window().block().newest();
        POSTGRES.run(
                """
                INSERT INTO live_event (seq, topics, type, module, team_id, kept, kept_team_id, data)
                VALUES (nextval('live_event_seq'), '{gone}', 'lead_gone', 'LEAD', '%s', true, '%s',
                    '{}')
                """
                        .formatted(was, keeps));

        LiveEvent gone =
                events.after(before, 99).block().stream()
                        .filter(event -> event.topics().contains("gone"))
                        .findFirst()
                        .orElseThrow();

        assertThat(gone.owners().team()).contains(new TeamId(was));
        assertThat(gone.keepers().orElseThrow().team()).contains(new TeamId(keeps));
    }

    @Test
    void missesNothingWhenTheListeningConnectionIsKilled() {
        Heard heard = new Heard("killed");

        for (int n = 0; n < 20; n++) {
            append(events, "killed").block();
            if (n % 7 == 3) {
                POSTGRES.run(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND query LIKE 'LISTEN%'");
            }
        }

        heard.awaits(20);
    }

    @Test
    void missesNothingThatManyAppendAtOnce() {
        Heard heard = new Heard("many");

        Flux.range(0, 300).flatMap(n -> append(events, "many"), 8).blockLast();

        heard.awaits(300);
    }

    /**
     * Were a number taken before its turn, the later one would be told first and this one never.
     */
    @Test
    void missesNoEventWhoseTransactionTakesLonger() {
        Heard heard = new Heard("slow");
        Mono<Void> slow =
                append(events, "slow")
                        .then(Mono.delay(Duration.ofMillis(400)).then())
                        .as(POSTGRES.unitOfWork()::inTransaction);
        Mono<Void> quick = Mono.delay(Duration.ofMillis(150)).then(append(events, "slow"));

        Mono.when(slow, quick).block();

        heard.awaits(2);
    }

    @Test
    void hearsWhatAnotherNodeAppends() {
        PostgresLiveEvents other = new PostgresLiveEvents(POSTGRES.client(), wakeups);
        Heard heard = new Heard("other");

        Flux.range(0, 10).concatMap(n -> append(other, "other")).blockLast();

        heard.awaits(10);
    }

    @Test
    void forgetsWhatIsOlderThanAnHourAndNothingElse() {
        append(events, "old").block();
        append(events, "young").block();
        POSTGRES.run(
                "UPDATE live_event SET at = now() - interval '61 minutes' WHERE topics[1] = 'old'",
                LiveStatements.FORGET);

        assertThat(events.after(0, 10_000).block())
                .extracting(event -> event.topics().getFirst())
                .contains("young")
                .doesNotContain("old");
    }

    private static Mono<Void> append(LiveEvents into, String topic) {
        return into.append(
                new Announcement(List.of(topic), "lead_created", Module.LEAD, Owners.none(), "{}"));
    }

    /** What came through the stream under one topic. */
    private static final class Heard {
        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private final Disposable listening;

        Heard(String topic) {
            listening =
                    events.stream()
                            .filter(event -> event.topics().contains(topic))
                            .map(LiveEvent::seq)
                            .subscribe(numbers::add);
        }

        void awaits(int count) {
            await().until(() -> numbers.size() >= count);
            listening.dispose();
            assertThat(numbers).hasSize(count).isSorted().doesNotHaveDuplicates();
        }
    }
}
