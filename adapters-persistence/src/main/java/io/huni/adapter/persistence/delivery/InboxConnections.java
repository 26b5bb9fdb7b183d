package io.huni.adapter.persistence.delivery;

import io.huni.adapter.persistence.shared.DatabaseSettings;
import io.huni.adapter.persistence.shared.PostgresConnections;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

/**
 * A pool that only the inbox uses, so that no list can keep a webhook waiting. It is no {@link
 * ConnectionFactory}, because a second one as a bean makes Spring Boot's own back off.
 */
final class InboxConnections implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConnectionPool pool;

    InboxConnections(DatabaseSettings settings, int size) {
        pool =
                new ConnectionPool(
                        ConnectionPoolConfiguration.builder(PostgresConnections.unpooled(settings))
                                .name("huni-inbox")
                                .initialSize(0)
                                .maxSize(size)
                                .maxAcquireTime(PATIENCE)
                                .acquireRetry(size + 1)
                                .build());
    }

    ConnectionFactory factory() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
