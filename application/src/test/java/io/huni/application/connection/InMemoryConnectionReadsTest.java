package io.huni.application.connection;

import io.huni.application.connection.port.ConnectionReads;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;

final class InMemoryConnectionReadsTest extends ConnectionReadsContract {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final InMemorySyncRuns runs = new InMemorySyncRuns();
    private final InMemoryBalances balances = new InMemoryBalances();
    private final InMemorySyncSchedule schedule = new InMemorySyncSchedule();
    private final InMemoryConnectionReads reads =
            new InMemoryConnectionReads(
                    connections, new InMemoryForms(), runs, balances, schedule, CLOCK);

    @BeforeEach
    void partners() {
        reads.nameDistributor(OWN, "Klinik");
        reads.nameDistributor(OTHER, "Şube");
    }

    @Override
    protected ConnectionBooks books() {
        return new ConnectionBooks(connections, runs, balances);
    }

    @Override
    protected ConnectionReads reads() {
        return reads;
    }

    @Override
    protected void holdLead(ConnectionId connection, MetaId form, Instant submittedAt) {
        balances.hold(connection, form, submittedAt);
    }

    @Override
    protected void dueAt(ConnectionId connection, Instant moment) {
        schedule.dueAt(connection, moment).block();
    }
}
