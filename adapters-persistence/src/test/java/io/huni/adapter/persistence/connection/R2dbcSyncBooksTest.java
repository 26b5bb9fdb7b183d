package io.huni.adapter.persistence.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import io.huni.adapter.persistence.shared.LeadRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.SyncBooksContract;
import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.domain.connection.Connection;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

final class R2dbcSyncBooksTest extends SyncBooksContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();
    @TempDir static Path keys;

    private final Connection connection = aConnection().connection();

    @BeforeEach
    void connectionAlone() {
        ConnectionTables.empty(POSTGRES);
        ConnectionTables.connections(POSTGRES, keys).add(connection, credentials("token")).block();
    }

    @Override
    protected Forms forms() {
        return new R2dbcForms(POSTGRES.client());
    }

    @Override
    protected SyncRuns runs() {
        return new R2dbcSyncRuns(POSTGRES.client());
    }

    @Override
    protected SyncMarks marks() {
        return new R2dbcSyncMarks(POSTGRES.client());
    }

    @Override
    protected Balances balances() {
        return new R2dbcBalances(POSTGRES.client());
    }

    @Override
    protected ConnectionId connection() {
        return connection.id();
    }

    @Override
    protected void holdLead(ConnectionId of, MetaId form, Instant submittedAt) {
        LeadRows.insert(POSTGRES, "", of.value().toString(), form.value(), submittedAt);
    }
}
