package io.huni.adapter.persistence.schedule;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.ConnectionFixture;
import io.huni.application.connection.InMemoryConnections;
import io.huni.domain.connection.Connection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class MissingTurnsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final InMemoryConnections connections = new InMemoryConnections();
    private final DueSignal signal = new DueSignal();
    private final AtomicInteger signals = new AtomicInteger();
    private final MissingTurns missing = new MissingTurns(connections, POSTGRES.client(), signal);

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE scheduled_tasks");
        signal.checkBy(signals::incrementAndGet);
    }

    @Test
    void makesAnActiveConnectionDueThatIsNotOnTheSchedule() {
        Connection active = added(aConnection());
        added(aConnection().inactive());

        missing.add().block();

        assertThat(due()).containsExactly(active.id().value() + " true");
        assertThat(signals).hasValue(1);
    }

    @Test
    void leavesATurnAloneThatIsOnTheSchedule() {
        Connection active = added(aConnection());
        new DbSchedulerSyncSchedule(POSTGRES.client(), new DueSignal())
                .dueAt(active.id(), Instant.now().plus(Duration.ofHours(1)))
                .block();

        missing.add().block();

        assertThat(due()).containsExactly(active.id().value() + " false");
        assertThat(signals).hasValue(0);
    }

    @Test
    void doesNothingWhereNoConnectionIs() {
        missing.add().block();

        assertThat(due()).isEmpty();
    }

    private Connection added(ConnectionFixture fixture) {
        Connection connection = fixture.connection();
        connections.add(connection, credentials("token")).block();
        return connection;
    }

    private static List<String> due() {
        return POSTGRES.client()
                .sql(
                        "SELECT task_instance || ' ' || (execution_time <= now()) FROM"
                                + " scheduled_tasks WHERE task_name = 'sync-connection'")
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .block();
    }
}
