package io.huni.adapter.persistence.schedule;

import static io.huni.adapter.persistence.schedule.SchedulerHouse.await;
import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.RunSync.Turn;
import io.huni.domain.connection.Connection;
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
import java.util.concurrent.TimeoutException;

class RecurringJobsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

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
    void runsTheRecurringJobs() {
        Connection active = aConnection().connection();
        house.connections.add(active, credentials("token")).block();
        house.answers.add(new Turn(3_600, false));
        POSTGRES.run(
                "INSERT INTO idempotency_key (actor, key, request, claimed_at) VALUES ('a', 'old',"
                        + " 'r', now() - interval '25 hours'), ('a', 'new', 'r', now())");

        scheduler.start();

        await(() -> house.recomputed.get() == 1 && house.balanced.equals(List.of(active.id())));
        await(() -> house.turns.equals(List.of(active.id())) && house.mappedRead.get() > 0);
        await(() -> house.waitingTried.get() == 1 && house.expired.get() > 0);
        await(() -> house.marked.get() > 0);
        await(() -> house.one("SELECT string_agg(key, ',') FROM idempotency_key").equals("new"));
    }

    @Test
    void workThatNeverEndsFailsInTheEnd() {
        RecurringTask<Void> job =
                RecurringJobs.job(
                        "endless", Duration.ofHours(1), Mono.never(), Duration.ofMillis(20));

        assertThatThrownBy(() -> job.execute(new TaskInstance<>("endless", "recurring"), null))
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void syncsThatTakeLongKeepNoJobWaiting() {
        for (int sync = 0; sync <= SchedulerHouse.QUICK.turnsAtOnce(); sync++) {
            house.schedule
                    .dueAt(new ConnectionId(UUID.randomUUID()), Instant.now().minusSeconds(60))
                    .block();
        }

        scheduler.start();
        await(() -> house.turns.size() == SchedulerHouse.QUICK.turnsAtOnce());

        await(() -> house.recomputed.get() == 1);
        assertThat(house.turns).hasSize(SchedulerHouse.QUICK.turnsAtOnce());
        house.turns.forEach(one -> house.answers.add(new Turn(3_600, false)));
        house.answers.add(new Turn(3_600, false));
    }
}
