package io.huni.adapter.persistence.shared;

import io.huni.application.shared.UnitOfWork;
import io.r2dbc.pool.ConnectionPool;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.Objects;

import javax.sql.DataSource;

/**
 * Gives a test class a migrated database of its own on a real PostgreSQL: {@code @RegisterExtension
 * static final PostgresTest POSTGRES = new PostgresTest();}. The tests connect as the role that the
 * program uses, which is no superuser.
 */
public final class PostgresTest implements BeforeAllCallback, AfterAllCallback {
    private @Nullable DatabaseSettings settings;
    private @Nullable ConnectionPool pool;

    @Override
    public void beforeAll(ExtensionContext context) {
        settings = TestServer.get().database();
        pool = PostgresConnections.pooled(settings);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        connections().dispose();
        TestServer.get().drop(settings());
    }

    public DatabaseSettings settings() {
        return Objects.requireNonNull(settings, "the test has not begun");
    }

    public ConnectionPool connections() {
        return Objects.requireNonNull(pool, "the test has not begun");
    }

    public DatabaseClient client() {
        return DatabaseClient.create(connections());
    }

    /** For what speaks JDBC. */
    public DataSource dataSource() {
        return TestServer.source(settings());
    }

    /** The same database as a role that row-level security does not bind. */
    public DatabaseSettings bypassing() {
        return TestServer.get().bypassing(settings());
    }

    public UnitOfWork unitOfWork() {
        return new R2dbcUnitOfWork(new ScopedTransactions(connections()));
    }

    /** Not started yet. */
    public Wakeups wakeups() {
        return new Wakeups(settings());
    }

    /** Runs statements with the whole organisation in scope. */
    public void run(String... statements) {
        for (String statement : statements) {
            client().sql(statement).then().as(unitOfWork()::inTransaction).block();
        }
    }
}
