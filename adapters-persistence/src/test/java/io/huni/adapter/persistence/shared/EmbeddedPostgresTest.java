package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

class EmbeddedPostgresTest {
    @TempDir Path home;

    @Test
    void keepsDataSafelyAndForItsOwnerOnly() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0)) {
            assertThat(one(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(one(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(one(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(one(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(one(postgres, "SHOW is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> withPassword(postgres, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        assertThat(mode("secrets/postgres-huni")).isEqualTo("rw-------");
        assertThat(mode("secrets/postgres-superuser")).isEqualTo("rw-------");
    }

    @Test
    void takesOverTheServerOfAKilledProgram() throws Exception {
        Process killed = program();
        run(settings(killed), "CREATE TABLE kept AS SELECT 'still here' AS word");
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0)) {
            assertThat(one(postgres, "SELECT word FROM kept")).isEqualTo("still here");
        }
        try (EmbeddedPostgres again = EmbeddedPostgres.start(home, 0)) {
            assertThat(one(again, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void startsAKilledServerAgain() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0)) {
            run(postgres.settings(), "CREATE TABLE kept AS SELECT 'committed' AS word");

            new Cluster(home.resolve("postgres")).postmaster().orElseThrow().destroyForcibly();

            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .until(() -> one(postgres, "SELECT word FROM kept").equals("committed"));
        }
        assertThat(new Cluster(home.resolve("postgres")).postmaster()).isEmpty();
    }

    @Test
    void closesAServerThatIsJustBeingStartedAgain() throws Exception {
        Cluster cluster = new Cluster(home.resolve("postgres"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0)) {
            ProcessHandle killed = cluster.postmaster().orElseThrow();
            killed.destroyForcibly();

            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .pollInterval(5, TimeUnit.MILLISECONDS)
                    .until(
                            () ->
                                    cluster.postmaster()
                                            .filter(now -> !now.equals(killed))
                                            .isPresent());
            assertThat(postgres.settings().port()).isPositive();
        }
        assertThat(cluster.postmaster()).isEmpty();
    }

    @Test
    void refusesDataOfAnotherMajorVersionBeforeTouchingIt() throws IOException {
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("HUNI_DB_URL");
    }

    @Test
    void saysWhenItsPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, taken.getLocalPort()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("taken by another program");
        }
    }

    /** A program with its own database that waits to be killed. */
    static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), 0);
        System.out.println("PORT " + postgres.settings().port());
        Thread.sleep(60_000);
    }

    private Process program() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedPostgresTest.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
    }

    private DatabaseSettings settings(Process program) throws IOException {
        BufferedReader output = program.inputReader();
        String line = output.readLine();
        while (!line.startsWith("PORT ")) {
            line = output.readLine();
        }
        String password = Files.readString(home.resolve("secrets/postgres-huni"));
        return DatabaseSettings.local(
                Integer.parseInt(line.substring(5)), "huni", "huni", password);
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file)));
    }

    private static void withPassword(EmbeddedPostgres postgres, String password)
            throws SQLException {
        DriverManager.getConnection(postgres.settings().jdbcUrl(), "postgres", password).close();
    }

    private static void run(DatabaseSettings settings, String sql) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres.settings());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseSettings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl(), settings.user(), settings.password());
    }
}
