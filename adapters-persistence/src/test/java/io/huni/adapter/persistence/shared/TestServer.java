package io.huni.adapter.persistence.shared;

import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * The one PostgreSQL of this JVM, with a migrated database to copy from. {@code HUNI_TEST_DB_URL}
 * with the user and password {@code tester} takes another server, for example an older version.
 */
final class TestServer {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource superuser;
    private final DatabaseSettings settings;

    private TestServer(DataSource superuser, DatabaseSettings settings) {
        this.superuser = superuser;
        this.settings = settings;
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    /** A fresh copy of the migrated database, owned by a role that is no superuser. */
    DatabaseSettings database() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        run("CREATE DATABASE %s TEMPLATE %s OWNER huni".formatted(name, TEMPLATE));
        return settings.withDatabase(name);
    }

    /** The same database for a role that may read everything and owns nothing. */
    DatabaseSettings bypassing(DatabaseSettings of) {
        run("DROP ROLE IF EXISTS bypassing");
        run("CREATE ROLE bypassing LOGIN NOSUPERUSER BYPASSRLS IN ROLE huni PASSWORD 'bypassing'");
        return new DatabaseSettings(
                of.host(), of.port(), of.database(), "bypassing", "bypassing", of.sslMode(), 2, 1);
    }

    void drop(DatabaseSettings settings) {
        run("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(settings.database()));
    }

    private void run(String sql) {
        try {
            new Bootstrap(superuser).run(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static TestServer start() {
        String url = System.getenv("HUNI_TEST_DB_URL");
        TestServer server = url == null ? embedded() : elsewhere(url);
        server.migrate();
        return server;
    }

    private static TestServer embedded() {
        try {
            Path home = Files.createTempDirectory("huni-postgres");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return new TestServer(postgres.superuser("postgres"), postgres.settings());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TestServer elsewhere(String url) {
        DataSource superuser = source(DatabaseSettings.of(url, "tester", "tester"));
        try {
            new Bootstrap(superuser).role("huni", "huni");
            new Bootstrap(superuser).run("DROP DATABASE IF EXISTS migrated");
        } catch (SQLException failure) {
            throw new IllegalStateException(url, failure);
        }
        return new TestServer(superuser, DatabaseSettings.of(url, "huni", "huni"));
    }

    private void migrate() {
        run("CREATE DATABASE %s OWNER huni".formatted(TEMPLATE));
        Migrations.of(source(settings.withDatabase(TEMPLATE))).migrate();
    }

    static DataSource source(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.jdbcUrl());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    private static final class Holder {
        private static final TestServer SERVER = start();
    }
}
