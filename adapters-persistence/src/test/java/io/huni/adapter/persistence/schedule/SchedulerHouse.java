package io.huni.adapter.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.InMemoryConnections;
import io.huni.application.connection.RunSync.Turn;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Schedulers whose turns and jobs only note that they ran; a turn lasts until it is answered. */
final class SchedulerHouse {
    static final ScheduleSettings QUICK =
            new ScheduleSettings(Duration.ofMillis(200), Duration.ofMillis(200), 4);

    final List<ConnectionId> turns = new CopyOnWriteArrayList<>();
    final BlockingQueue<Turn> answers = new LinkedBlockingQueue<>();
    final AtomicInteger recomputed = new AtomicInteger();
    final AtomicInteger waitingTried = new AtomicInteger();
    final AtomicInteger marked = new AtomicInteger();
    final AtomicInteger expired = new AtomicInteger();
    final AtomicInteger mappedRead = new AtomicInteger();
    final List<ConnectionId> balanced = new CopyOnWriteArrayList<>();
    final InMemoryConnections connections = new InMemoryConnections();
    final SyncSchedule schedule;
    private final DueSignal signal = new DueSignal();
    private final PostgresTest postgres;

    SchedulerHouse(PostgresTest postgres) {
        this.postgres = postgres;
        this.schedule = new DbSchedulerSyncSchedule(postgres.client(), signal);
    }

    void empty() {
        postgres.run("TRUNCATE scheduled_tasks, scheduled_jobs");
    }

    JobScheduler scheduler() {
        RecurringJobs jobs =
                new RecurringJobs(
                        () -> Mono.fromSupplier(waitingTried::incrementAndGet),
                        () -> Mono.fromSupplier(() -> (long) recomputed.incrementAndGet()),
                        one -> Mono.fromRunnable(() -> balanced.add(one)),
                        connections,
                        () -> Mono.fromRunnable(mappedRead::incrementAndGet),
                        new MissingTurns(connections, postgres.client(), signal),
                        new CleanUp(postgres.client(), postgres.unitOfWork()),
                        new DeliveryRetention(
                                postgres.client(),
                                Clock.systemUTC(),
                                RetentionSettings.ofDays(90, 30)),
                        new TrashRetention(
                                postgres.client(),
                                postgres.unitOfWork(),
                                Clock.systemUTC(),
                                RetentionSettings.ofDays(90, 30)),
                        new ImportRetention(
                                postgres.client(),
                                postgres.unitOfWork(),
                                Clock.systemUTC(),
                                RetentionSettings.ofDays(90, 30)),
                        () -> Mono.just(0L),
                        new FoldCounts(postgres.client(), postgres.unitOfWork()),
                        () -> Mono.fromSupplier(expired::incrementAndGet),
                        new NumberJobs(
                                () -> Mono.just(false),
                                () -> Mono.fromSupplier(marked::incrementAndGet),
                                () -> Mono.just(List.of()),
                                () -> Mono.just(false),
                                () -> Mono.just(0)),
                        new NotificationJobs(
                                () -> Mono.just(0),
                                () -> Mono.just(0),
                                () -> Mono.just(0),
                                () -> Mono.just(0),
                                new NotificationRetention(
                                        postgres.client(),
                                        postgres.unitOfWork(),
                                        Clock.systemUTC(),
                                        RetentionSettings.ofDays(90, 30))),
                        new FollowupJobs(() -> Mono.just(0L), () -> Mono.just(0L)));
        SyncTask task = new SyncTask(this::turn, postgres.client(), signal);
        return new JobScheduler(postgres.dataSource(), task, jobs, QUICK, signal);
    }

    private Mono<Turn> turn(ConnectionId one) {
        return Mono.fromCallable(
                () -> {
                    turns.add(one);
                    return answers.poll(10, TimeUnit.SECONDS);
                });
    }

    String one(String sql) {
        return postgres.client()
                .sql(sql)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .one()
                .defaultIfEmpty("")
                .block();
    }

    static void await(BooleanSupplier what) {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
