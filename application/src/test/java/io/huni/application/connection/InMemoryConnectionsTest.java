package io.huni.application.connection;

import io.huni.application.connection.port.Connections;

final class InMemoryConnectionsTest extends ConnectionsContract {
    private final Connections connections = new InMemoryConnections();

    @Override
    protected Connections connections() {
        return connections;
    }
}
