package io.huni.adapter.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of this JVM, with a migrated database to copy from. */
final class TestServer {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres postgres;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    /** A fresh copy of the migrated database, owned by a role that is no superuser. */
    DatabaseSettings database() {
        String name = "test_" + COUNT.incrementAndGet();
        run("CREATE DATABASE %s TEMPLATE %s OWNER huni".formatted(name, TEMPLATE));
        return postgres.settings().withDatabase(name);
    }

    void drop(DatabaseSettings settings) {
        run("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(settings.database()));
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    private void run(String sql) {
        try {
            new Bootstrap(postgres.superuser("postgres")).run(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static TestServer start() {
        try {
            Path home = Files.createTempDirectory("huni-postgres");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            TestServer server = new TestServer(postgres);
            server.migrate();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void migrate() {
        run("CREATE DATABASE %s OWNER huni".formatted(TEMPLATE));
        DatabaseSettings settings = postgres.settings().withDatabase(TEMPLATE);
        org.postgresql.ds.PGSimpleDataSource source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(settings.jdbcUrl());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        Migrations.of(source).migrate();
    }

    private static final class Holder {
        private static final TestServer SERVER = start();
    }
}
