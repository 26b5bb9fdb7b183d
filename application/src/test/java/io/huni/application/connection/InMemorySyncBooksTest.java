package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import java.time.Instant;
import java.util.UUID;

final class InMemorySyncBooksTest extends SyncBooksContract {
    private final Forms forms = new InMemoryForms();
    private final SyncRuns runs = new InMemorySyncRuns();
    private final SyncMarks marks = new InMemorySyncMarks();
    private final InMemoryBalances balances = new InMemoryBalances();
    private final ConnectionId connection = new ConnectionId(UUID.randomUUID());

    @Override
    protected Forms forms() {
        return forms;
    }

    @Override
    protected SyncRuns runs() {
        return runs;
    }

    @Override
    protected SyncMarks marks() {
        return marks;
    }

    @Override
    protected Balances balances() {
        return balances;
    }

    @Override
    protected ConnectionId connection() {
        return connection;
    }

    @Override
    protected void holdLead(ConnectionId of, MetaId form, Instant submittedAt) {
        balances.hold(of, form, submittedAt);
    }
}
