package io.huni.adapter.persistence.shared;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * What stands in the database at one moment, on a connection of its own: a read-only transaction
 * that sees what its scope may. It ends when it is closed, from whatever thread, also in the middle
 * of a copy.
 */
public final class Snapshot implements AutoCloseable {
    /** Up to so many rows are rather sorted than looked up one by one in the order of an index. */
    private static final long FEW = 20_000;

    private static final int SIGNATURE = 11 + 4 + 4;
    private static final int UUID_BYTES = 2 * Long.BYTES;

    private static final String BEGIN =
            """
            SELECT set_config('huni.scope', ?, true), set_config('jit', 'off', true),
                set_config('max_parallel_workers_per_gather', '0', true)
            """;

    private final Connection connection;
    private @Nullable CopyOut copy;
    private boolean begun;
    private boolean ended;
    private volatile boolean closed;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot open(DatabaseSettings settings, String scope) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(settings.jdbcUrl(), properties);
        try {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
                begin.setString(1, scope);
                begin.execute();
            }
            return new Snapshot(connection);
        } catch (SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }

    /**
     * The statement with its values in it, each quoted by PostgreSQL: COPY takes no parameters.
     *
     * @param template as {@link Conditions#sqlToQuote} writes it
     */
    public String quoted(String template, String... values) throws SQLException {
        try (PreparedStatement quote =
                connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])")) {
            quote.setString(1, template);
            quote.setArray(2, connection.createArrayOf("text", values));
            return text(quote);
        }
    }

    public long count(String select) throws SQLException {
        String counted = "SELECT count(*) FROM (%s) AS counted".formatted(select);
        try (PreparedStatement count = connection.prepareStatement(counted)) {
            return Long.parseLong(text(count));
        }
    }

    /**
     * @param select of an id and a text
     */
    public Map<UUID, String> names(String select) throws SQLException {
        Map<UUID, String> names = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(select);
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        return names;
    }

    /**
     * Begins to copy what a statement finds. Many rows are read in the order of an index where
     * there is one, so that the first leave at once; PostgreSQL by itself plans for the last.
     */
    public void copy(String select) throws SQLException {
        if (expected(select) > FEW) {
            try (PreparedStatement order =
                    connection.prepareStatement("SET LOCAL enable_sort = off")) {
                order.execute();
            }
        }
        copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (%s) TO STDOUT (FORMAT binary)".formatted(select));
    }

    private long expected(String select) throws SQLException {
        try (PreparedStatement explain =
                connection.prepareStatement("EXPLAIN (FORMAT JSON) " + select)) {
            return JsonMapper.shared().readTree(text(explain)).at("/0/Plan/Plan Rows").asLong();
        }
    }

    /**
     * The next row as PostgreSQL sends it in binary, at its number of columns; null at the end.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4">COPY,
     *     binary format</a>
     */
    @Nullable ByteBuffer next() throws SQLException {
        byte[] message =
                ended ? null : Objects.requireNonNull(copy, "nothing is copied").readFromCopy();
        if (message == null) {
            ended = true;
            return null;
        }
        int from = begun ? 0 : SIGNATURE;
        begun = true;
        ByteBuffer row = ByteBuffer.wrap(message, from, message.length - from);
        return row.remaining() > Short.BYTES ? row : next();
    }

    /** The length of the next cell in a row, or -1 for null. */
    public static int length(ByteBuffer row) {
        return row.getInt();
    }

    public static String text(ByteBuffer row, int length) {
        String text =
                new String(
                        row.array(),
                        row.arrayOffset() + row.position(),
                        length,
                        StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    public static UUID uuid(ByteBuffer row, int length) {
        if (length != UUID_BYTES) {
            throw new IllegalStateException("no uuid of " + length + " bytes");
        }
        return new UUID(row.getLong(), row.getLong());
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            // There was nothing left to end.
        }
    }

    private static String text(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
