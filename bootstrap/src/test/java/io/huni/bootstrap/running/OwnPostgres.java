package io.huni.bootstrap.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A server of the operator's own, that can be stopped and started. */
final class OwnPostgres implements AutoCloseable {
    private static final String HUNI = "huni";
    private static final String PASSWORD = "own-password-of-huni";

    private final Path directory;
    private EmbeddedPostgres server;
    private int port;

    private OwnPostgres(Path directory) {
        this.directory = directory;
    }

    static OwnPostgres start(Path directory) {
        OwnPostgres own = new OwnPostgres(directory);
        own.startAgain();
        own.port = own.server.getPort();
        own.prepare();
        return own;
    }

    void startAgain() {
        try {
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(directory)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on");
            server = (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** Ends every session and returns when the server is gone. */
    void stop() {
        try {
            server.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private void prepare() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE huni LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE huni OWNER huni");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "HUNI_DB_URL", "postgresql://127.0.0.1:" + port + "/" + HUNI,
                "HUNI_DB_USER", HUNI,
                "HUNI_DB_PASSWORD", PASSWORD);
    }

    Database asSuperuser() {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + HUNI, "postgres", "");
    }

    @Override
    public void close() {
        stop();
    }
}
