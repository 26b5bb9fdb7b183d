package io.huni.adapter.persistence.schedule;

import static io.huni.adapter.persistence.schedule.SchedulerHouse.await;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.RunSync.Turn;
import io.huni.domain.shared.ConnectionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

class JobSchedulerTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final ConnectionId connection = new ConnectionId(UUID.randomUUID());
    private final SchedulerHouse house = new SchedulerHouse(POSTGRES);
    private final JobScheduler scheduler = house.scheduler();

    @BeforeEach
    void empty() {
        house.empty();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void runsATurnThatIsDueAtOnce() {
        scheduler.start();
        house.answers.add(new Turn(60, false));

        dueNow();

        await(() -> house.turns.equals(List.of(connection)));
        await(() -> column("picked").equals("false"));
        assertThat(Instant.parse(column("execution_time")))
                .isBetween(Instant.now().plusSeconds(50), Instant.now().plusSeconds(61));
    }

    @Test
    void runsNoTurnBeforeItsMoment() throws InterruptedException {
        scheduler.start();

        house.schedule.dueAt(connection, Instant.now().plusSeconds(60)).block();
        Thread.sleep(600);

        assertThat(house.turns).isEmpty();
    }

    @Test
    void forgetsAConnectionWhoseTurnSaysSo() {
        scheduler.start();
        house.answers.add(new Turn(0, true));

        dueNow();

        await(() -> house.turns.size() == 1 && column("picked").isEmpty());
    }

    @Test
    void aWishDuringATurnBringsTheNextOneForward() {
        scheduler.start();
        dueNow();
        await(() -> house.turns.size() == 1);

        dueNow();
        house.answers.add(new Turn(3_600, false));
        house.answers.add(new Turn(3_600, false));

        await(() -> house.turns.size() == 2);
    }

    @Test
    void aWishDuringATurnThatEndsBringsAnotherOne() {
        scheduler.start();
        dueNow();
        await(() -> house.turns.size() == 1);

        dueNow();
        house.answers.add(new Turn(0, true));
        house.answers.add(new Turn(3_600, false));

        await(() -> house.turns.size() == 2 && column("picked").equals("false"));
    }

    @Test
    void takesOverTheTurnOfADeadNode() {
        house.answers.add(new Turn(60, false));
        POSTGRES.run(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,"
                        + " picked_by, last_heartbeat, version) VALUES ('sync-connection', '%s',"
                                .formatted(connection.value())
                        + " now() - interval '1 minute', true, 'dead', now() - interval '30"
                        + " seconds', 2)");

        scheduler.start();

        await(() -> house.turns.equals(List.of(connection)));
    }

    @Test
    void removesWhatIsNotAtWork() {
        dueNow();

        house.schedule.remove(connection).block();

        assertThat(column("picked")).isEmpty();
    }

    @Test
    void isDueOnlyWithTheTransactionThatSaysSo() {
        Mono<Void> work =
                house.schedule
                        .dueAt(connection, Instant.now())
                        .then(Mono.error(new IllegalStateException("rolled back")));

        POSTGRES.unitOfWork().inTransaction(work).onErrorComplete().block();

        assertThat(column("picked")).isEmpty();
    }

    @Test
    void runsEachTurnAndEachJobOnceWithTwoNodesAtWork() {
        JobScheduler other = house.scheduler();
        scheduler.start();
        other.start();
        try {
            for (int turn = 0; turn < 5; turn++) {
                house.answers.add(new Turn(3_600, false));
                int before = house.turns.size();
                dueNow();
                await(() -> house.turns.size() > before && column("picked").equals("false"));
            }
            LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
        } finally {
            other.stop();
        }

        assertThat(house.turns).hasSize(5);
        assertThat(house.recomputed).hasValue(1);
    }

    private void dueNow() {
        house.schedule.dueAt(connection, Instant.now()).block();
    }

    private String column(String name) {
        return house.one(
                "SELECT (to_jsonb(t) ->> '%s') FROM scheduled_tasks t WHERE task_instance = '%s'"
                        .formatted(name, connection.value()));
    }
}
