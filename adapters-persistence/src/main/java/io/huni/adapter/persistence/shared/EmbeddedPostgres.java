package io.huni.adapter.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import javax.sql.DataSource;

/**
 * PostgreSQL from Maven artifacts, for an installation without a server of its own. The cluster is
 * kept in {@code <home>/postgres}, its passwords in {@code <home>/secrets}; it listens on loopback
 * only. A server that outlived a killed program is taken over; one that is killed while the program
 * runs is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Unless something else is set. */
    public static final int DEFAULT_PORT = 54329;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "huni";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<io.zonky.test.db.postgres.embedded.EmbeddedPostgres> launch;
    private final DatabaseSettings settings;
    private final ServerGuard guard;
    private final Lock turn = new ReentrantLock();
    private volatile io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedPostgres(
            Cluster cluster,
            Supplier<io.zonky.test.db.postgres.embedded.EmbeddedPostgres> launch,
            String password) {
        this.launch = launch;
        this.server = launch.get();
        this.settings = DatabaseSettings.local(server.getPort(), NAME, NAME, password);
        this.guard = ServerGuard.watch(cluster, this::startAgain);
    }

    /**
     * Starts or takes over the server and makes the database and its owner, who is no superuser, so
     * that row-level security binds.
     *
     * @param home the installation's data directory
     * @param port 0 for any free one
     */
    public static EmbeddedPostgres start(Path home, int port) {
        Cluster cluster = new Cluster(home.resolve("postgres"));
        cluster.check();
        SecretFile superuser = new SecretFile(home.resolve("secrets/postgres-superuser"));
        String superuserPassword = superuser.readOrMake(EmbeddedPostgres::random);
        String password =
                new SecretFile(home.resolve("secrets/postgres-huni"))
                        .readOrMake(EmbeddedPostgres::random);
        int chosen = cluster.portToUse(port);
        EmbeddedPostgres started =
                new EmbeddedPostgres(
                        cluster,
                        () -> launch(cluster, chosen, superuser, superuserPassword),
                        password);
        started.prepare();
        LOG.info("PostgreSQL on port {} with its data in {}", started.port(), cluster.directory());
        return started;
    }

    /** How the program reaches its database. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** A connection that may do everything: for tests and repairs. */
    DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    private int port() {
        return server.getPort();
    }

    private void startAgain() {
        turn.lock();
        try {
            if (!closed) {
                stop();
                server = launch.get();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Also waits for a server that is just being started again, so that none is left behind. */
    @Override
    public void close() {
        guard.close();
        turn.lock();
        try {
            closed = true;
            stop();
        } finally {
            turn.unlock();
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres launch(
            Cluster cluster, int port, SecretFile passwordFile, String password) {
        Builder builder =
                io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                        .setDataDirectory(cluster.directory())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(PATIENCE)
                        .setConnectConfig("password", password)
                        .setLocaleConfig("auth-local", "scram-sha-256")
                        .setLocaleConfig("auth-host", "scram-sha-256")
                        .setLocaleConfig("pwfile", passwordFile.path().toAbsolutePath().toString());
        try {
            return configured(builder).start();
        } catch (IOException | IllegalStateException failure) {
            throw new IllegalStateException(
                    "PostgreSQL does not start with its data in "
                            + cluster.directory()
                            + ". Another Huni may be using this data directory, or its secrets are"
                            + " not the ones that it was made with.",
                    failure);
        }
    }

    /** Turns durability on again, which the library turns off for tests. */
    private static Builder configured(Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off");
    }

    private void prepare() {
        try {
            new Bootstrap(superuser("postgres")).role(NAME, settings.password());
            new Bootstrap(superuser("postgres")).database(NAME, NAME);
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot prepare the database", failure);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
