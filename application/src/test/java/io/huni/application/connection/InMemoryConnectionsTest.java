package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.domain.shared.ConnectionId;

final class InMemoryConnectionsTest extends ConnectionsContract {
    private final InMemoryConnections connections = new InMemoryConnections();

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected void shut(ConnectionId connection) {
        connections.shut(connection);
    }
}
