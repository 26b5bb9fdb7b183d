package io.huni.adapter.persistence.shared;

import java.net.URI;

/**
 * Where PostgreSQL is and how many connections this node may take from it.
 *
 * @param sslMode as PostgreSQL's own clients name it, for example {@code disable}, {@code prefer}
 *     or {@code verify-full}
 * @param connections of the reactive pool, which carries everything that people wait for
 * @param jobConnections of the JDBC pool, for migrations and the scheduler
 */
public record DatabaseSettings(
        String host,
        int port,
        String database,
        String user,
        String password,
        String sslMode,
        int connections,
        int jobConnections) {
    private static final int STANDARD_PORT = 5432;
    private static final int CONNECTIONS = 10;
    private static final int JOB_CONNECTIONS = 4;

    public DatabaseSettings {
        if (host.isBlank() || database.isBlank() || user.isBlank()) {
            throw new IllegalArgumentException(
                    "HUNI_DB_URL must be postgresql://host:port/database, and HUNI_DB_USER is"
                            + " needed with it");
        }
    }

    /** A server on this machine, without TLS and with the usual number of connections. */
    public static DatabaseSettings local(int port, String database, String user, String password) {
        return new DatabaseSettings(
                "127.0.0.1",
                port,
                database,
                user,
                password,
                "disable",
                CONNECTIONS,
                JOB_CONNECTIONS);
    }

    /** Reads {@code postgresql://host:port/database?sslmode=…}; the port may be left out. */
    public static DatabaseSettings of(String url, String user, String password) {
        URI uri = URI.create(url.startsWith("jdbc:") ? url.substring(5) : url);
        return new DatabaseSettings(
                uri.getHost() == null ? "" : uri.getHost(),
                uri.getPort() < 0 ? STANDARD_PORT : uri.getPort(),
                uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", ""),
                user,
                password,
                sslMode(uri),
                CONNECTIONS,
                JOB_CONNECTIONS);
    }

    /** The same server with another database. */
    public DatabaseSettings withDatabase(String name) {
        return new DatabaseSettings(
                host, port, name, user, password, sslMode, connections, jobConnections);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s?sslmode=%s&ApplicationName=huni"
                .formatted(host, port, database, sslMode);
    }

    private static String sslMode(URI uri) {
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        for (String part : query.split("&", -1)) {
            if (part.startsWith("sslmode=")) {
                return part.substring("sslmode=".length());
            }
        }
        return "prefer";
    }

    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, database);
    }
}
