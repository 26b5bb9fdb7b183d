package io.huni.adapter.persistence.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes a group by COPY in its binary format: the bodies go as they came, where a bytea parameter
 * would be sent as hexadecimal text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">PostgreSQL: COPY, binary
 *     format</a>
 */
final class CopyWriter implements GroupWriter {
    private static final String COPY =
            "COPY delivery (id, channel, body, received_at) FROM STDIN (FORMAT binary)";
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final int COLUMNS = 4;
    private static final int ROW_OVERHEAD = 64;
    private static final int FRAME = 64;
    private static final long EPOCH_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConnectionFactory connections;

    CopyWriter(ConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public Mono<Void> write(List<Waiting> group) {
        return Mono.usingWhen(
                        connections.create(),
                        connection -> copy(connection, group),
                        Connection::close,
                        (connection, failure) -> discard(connection),
                        CopyWriter::discard)
                .timeout(PATIENCE);
    }

    private static Mono<Void> copy(Connection connection, List<Waiting> group) {
        return unwrap(connection).copyIn(COPY).from(rows(group)).build().then();
    }

    /** A connection that was left in the middle of a COPY is of no use to anybody. */
    private static Mono<Void> discard(Connection connection) {
        return unwrap(connection).close().onErrorComplete().then(Mono.from(connection.close()));
    }

    private static PostgresqlConnection unwrap(Connection connection) {
        return connection instanceof Wrapped<?> wrapped
                ? (PostgresqlConnection) wrapped.unwrap()
                : (PostgresqlConnection) connection;
    }

    private static Publisher<ByteBuf> rows(List<Waiting> group) {
        return Mono.fromSupplier(() -> encoded(group));
    }

    static ByteBuf encoded(List<Waiting> group) {
        int bodies = group.stream().mapToInt(waiting -> waiting.arrival().body().length).sum();
        ByteBuf out = ByteBufAllocator.DEFAULT.buffer(bodies + group.size() * ROW_OVERHEAD + FRAME);
        out.writeBytes(SIGNATURE).writeInt(0).writeInt(0);
        group.forEach(waiting -> row(out, waiting));
        return out.writeShort(-1);
    }

    private static void row(ByteBuf out, Waiting waiting) {
        out.writeShort(COLUMNS);
        uuid(out, waiting.id().value());
        bytes(out, waiting.arrival().channel().name().getBytes(StandardCharsets.US_ASCII));
        bytes(out, waiting.arrival().body());
        instant(out, waiting.arrival().receivedAt());
    }

    private static void uuid(ByteBuf out, UUID id) {
        out.writeInt(16)
                .writeLong(id.getMostSignificantBits())
                .writeLong(id.getLeastSignificantBits());
    }

    private static void bytes(ByteBuf out, byte[] value) {
        out.writeInt(value.length).writeBytes(value);
    }

    private static void instant(ByteBuf out, Instant at) {
        long micros = (at.getEpochSecond() - EPOCH_2000) * 1_000_000 + at.getNano() / 1_000;
        out.writeInt(Long.BYTES).writeLong(micros);
    }
}
