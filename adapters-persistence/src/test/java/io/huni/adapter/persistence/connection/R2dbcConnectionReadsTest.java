package io.huni.adapter.persistence.connection;

import io.huni.adapter.persistence.shared.LeadRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.ConnectionBooks;
import io.huni.application.connection.ConnectionReadsContract;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

final class R2dbcConnectionReadsTest extends ConnectionReadsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();
    @TempDir static Path keys;

    @BeforeEach
    void empty() {
        ConnectionTables.empty(POSTGRES);
    }

    @Override
    protected ConnectionBooks books() {
        return new ConnectionBooks(
                ConnectionTables.connections(POSTGRES, keys),
                new R2dbcSyncRuns(POSTGRES.client()),
                new R2dbcBalances(POSTGRES.client()));
    }

    @Override
    protected ConnectionReads reads() {
        return new R2dbcConnectionReads(POSTGRES.client(), CLOCK);
    }

    @Override
    protected void holdLead(ConnectionId connection, MetaId form, Instant submittedAt) {
        LeadRows.insert(POSTGRES, "", connection.value().toString(), form.value(), submittedAt);
    }

    @Override
    protected void dueAt(ConnectionId connection, Instant moment) {
        POSTGRES.run(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,"
                        + " version)"
                        + " VALUES ('sync-connection', '%s', '%s', false, 1)"
                                .formatted(connection.value(), moment));
    }
}
