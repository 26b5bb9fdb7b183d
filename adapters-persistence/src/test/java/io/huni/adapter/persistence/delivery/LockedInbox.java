package io.huni.adapter.persistence.delivery;

import io.huni.adapter.persistence.shared.PostgresConnections;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.r2dbc.postgresql.api.PostgresqlConnection;

/** Reads go on; nothing is written until the lock is given back. */
final class LockedInbox implements AutoCloseable {
    private final PostgresqlConnection connection;

    LockedInbox(PostgresTest postgres) {
        connection = PostgresConnections.unpooled(postgres.settings()).create().block();
        connection
                .beginTransaction()
                .then(
                        connection
                                .createStatement("LOCK TABLE delivery IN EXCLUSIVE MODE")
                                .execute()
                                .then())
                .block();
    }

    @Override
    public void close() {
        connection.rollbackTransaction().then(connection.close()).block();
    }
}
