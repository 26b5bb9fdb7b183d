package io.huni.adapter.persistence.shared;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;

import java.time.Duration;
import java.util.Map;
import java.util.TimeZone;

/** Opens connections to PostgreSQL. */
public final class PostgresConnections {
    private static final int PREPARED_STATEMENTS = 256;

    /**
     * Plans each statement once a connection: planning a page anew costs more than reading it. What
     * needs a plan for its values says so in its SQL.
     */
    private static final Map<String, String> GENERIC_PLANS =
            Map.of("plan_cache_mode", "force_generic_plan");

    private static final Duration ACQUIRE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private PostgresConnections() {}

    /**
     * Connections of their own, outside the pool: for LISTEN, which keeps one for good. Never a
     * bean, because a second {@code ConnectionFactory} makes Spring Boot's own back off.
     */
    public static PostgresqlConnectionFactory unpooled(DatabaseSettings settings) {
        return new PostgresqlConnectionFactory(
                PostgresqlConnectionConfiguration.builder()
                        .host(settings.host())
                        .port(settings.port())
                        .database(settings.database())
                        .username(settings.user())
                        .password(settings.password())
                        .sslMode(SSLMode.fromValue(settings.sslMode()))
                        .applicationName("huni")
                        .preparedStatementCacheQueries(PREPARED_STATEMENTS)
                        .connectTimeout(CONNECT)
                        .options(GENERIC_PLANS)
                        .tcpKeepAlive(true)
                        .timeZone(TimeZone.getTimeZone("UTC"))
                        .build());
    }

    /** A broken connection is thrown away when it is taken, so that a restart heals by itself. */
    static ConnectionPool pooled(DatabaseSettings settings) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(unpooled(settings))
                        .name("huni")
                        .initialSize(1)
                        .maxSize(settings.connections())
                        .maxIdleTime(IDLE)
                        .maxAcquireTime(ACQUIRE)
                        .acquireRetry(settings.connections() + 1)
                        .build());
    }
}
