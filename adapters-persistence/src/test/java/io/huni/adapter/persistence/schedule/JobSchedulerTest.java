package io.huni.adapter.persistence.schedule;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.InMemoryConnections;
import io.huni.application.connection.RunSync.Turn;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.connection.Connection;
import io.huni.domain.shared.ConnectionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

class JobSchedulerTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final ScheduleSettings QUICK =
            new ScheduleSettings(Duration.ofMillis(200), Duration.ofMillis(200), 4);

    private final ConnectionId connection = new ConnectionId(UUID.randomUUID());
    private final List<ConnectionId> turns = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Turn> answers = new LinkedBlockingQueue<>();
    private final AtomicInteger recomputed = new AtomicInteger();
    private final AtomicInteger mappedRead = new AtomicInteger();
    private final List<ConnectionId> balanced = new CopyOnWriteArrayList<>();
    private final InMemoryConnections connections = new InMemoryConnections();
    private final DueSignal signal = new DueSignal();
    private final SyncSchedule schedule = new DbSchedulerSyncSchedule(POSTGRES.client(), signal);
    private final JobScheduler scheduler = scheduler();

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE scheduled_tasks, scheduled_jobs");
    }

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void runsATurnThatIsDueAtOnce() {
        scheduler.start();
        answers.add(new Turn(60, false));

        dueNow();

        await(() -> turns.equals(List.of(connection)));
        await(() -> column("picked").equals("false"));
        assertThat(Instant.parse(column("execution_time")))
                .isBetween(Instant.now().plusSeconds(50), Instant.now().plusSeconds(61));
    }

    @Test
    void runsNoTurnBeforeItsMoment() throws InterruptedException {
        scheduler.start();

        schedule.dueAt(connection, Instant.now().plusSeconds(60)).block();
        Thread.sleep(600);

        assertThat(turns).isEmpty();
    }

    @Test
    void forgetsAConnectionWhoseTurnSaysSo() {
        scheduler.start();
        answers.add(new Turn(0, true));

        dueNow();

        await(() -> turns.size() == 1 && column("picked").isEmpty());
    }

    @Test
    void aWishDuringATurnBringsTheNextOneForward() {
        scheduler.start();
        dueNow();
        await(() -> turns.size() == 1);

        dueNow();
        answers.add(new Turn(3_600, false));
        answers.add(new Turn(3_600, false));

        await(() -> turns.size() == 2);
    }

    @Test
    void aWishDuringATurnThatEndsBringsAnotherOne() {
        scheduler.start();
        dueNow();
        await(() -> turns.size() == 1);

        dueNow();
        answers.add(new Turn(0, true));
        answers.add(new Turn(3_600, false));

        await(() -> turns.size() == 2 && column("picked").equals("false"));
    }

    @Test
    void takesOverTheTurnOfADeadNode() {
        answers.add(new Turn(60, false));
        POSTGRES.run(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,"
                        + " picked_by, last_heartbeat, version) VALUES ('sync-connection', '%s',"
                                .formatted(connection.value())
                        + " now() - interval '1 minute', true, 'dead', now() - interval '30"
                        + " seconds', 2)");

        scheduler.start();

        await(() -> turns.equals(List.of(connection)));
    }

    @Test
    void removesWhatIsNotAtWork() {
        dueNow();

        schedule.remove(connection).block();

        assertThat(column("picked")).isEmpty();
    }

    @Test
    void isDueOnlyWithTheTransactionThatSaysSo() {
        Mono<Void> work =
                schedule.dueAt(connection, Instant.now())
                        .then(Mono.error(new IllegalStateException("rolled back")));

        POSTGRES.unitOfWork().inTransaction(work).onErrorComplete().block();

        assertThat(column("picked")).isEmpty();
    }

    @Test
    void runsTheRecurringJobs() {
        Connection active = aConnection().connection();
        connections.add(active, credentials("token")).block();
        answers.add(new Turn(3_600, false));
        POSTGRES.run(
                "INSERT INTO idempotency_key (actor, key, request, claimed_at) VALUES ('a', 'old',"
                        + " 'r', now() - interval '25 hours'), ('a', 'new', 'r', now())");

        scheduler.start();

        await(() -> recomputed.get() == 1 && balanced.equals(List.of(active.id())));
        await(() -> turns.equals(List.of(active.id())) && mappedRead.get() > 0);
        await(() -> one("SELECT string_agg(key, ',') FROM idempotency_key").equals("new"));
    }

    @Test
    void syncsThatTakeLongKeepNoJobWaiting() {
        for (int sync = 0; sync <= QUICK.turnsAtOnce(); sync++) {
            schedule.dueAt(new ConnectionId(UUID.randomUUID()), Instant.now().minusSeconds(60))
                    .block();
        }

        scheduler.start();
        await(() -> turns.size() == QUICK.turnsAtOnce());

        await(() -> recomputed.get() == 1);
        assertThat(turns).hasSize(QUICK.turnsAtOnce());
        turns.forEach(one -> answers.add(new Turn(3_600, false)));
        answers.add(new Turn(3_600, false));
    }

    @Test
    void runsEachTurnAndEachJobOnceWithTwoNodesAtWork() {
        JobScheduler other = scheduler();
        scheduler.start();
        other.start();
        try {
            for (int turn = 0; turn < 5; turn++) {
                answers.add(new Turn(3_600, false));
                int before = turns.size();
                dueNow();
                await(() -> turns.size() > before && column("picked").equals("false"));
            }
            LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
        } finally {
            other.stop();
        }

        assertThat(turns).hasSize(5);
        assertThat(recomputed).hasValue(1);
    }

    private JobScheduler scheduler() {
        RecurringJobs jobs =
                new RecurringJobs(
                        () -> Mono.fromSupplier(() -> (long) recomputed.incrementAndGet()),
                        one -> Mono.fromRunnable(() -> balanced.add(one)),
                        connections,
                        () -> Mono.fromRunnable(mappedRead::incrementAndGet),
                        new MissingTurns(connections, POSTGRES.client(), signal),
                        new CleanUp(POSTGRES.client()),
                        new DeliveryRetention(
                                POSTGRES.client(),
                                Clock.systemUTC(),
                                RetentionSettings.ofDays(90)));
        SyncTask task = new SyncTask(this::turn, POSTGRES.client(), signal);
        return new JobScheduler(POSTGRES.dataSource(), task, jobs, QUICK, signal);
    }

    private Mono<Turn> turn(ConnectionId one) {
        return Mono.fromCallable(
                () -> {
                    turns.add(one);
                    return answers.poll(10, TimeUnit.SECONDS);
                });
    }

    private void dueNow() {
        schedule.dueAt(connection, Instant.now()).block();
    }

    private String column(String name) {
        return one(
                "SELECT (to_jsonb(t) ->> '%s') FROM scheduled_tasks t WHERE task_instance = '%s'"
                        .formatted(name, connection.value()));
    }

    private static String one(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .one()
                .defaultIfEmpty("")
                .block();
    }

    private static void await(BooleanSupplier what) {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
