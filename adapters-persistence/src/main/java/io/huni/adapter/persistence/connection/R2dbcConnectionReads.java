package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.ScopeSetting;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.connection.BalanceDay;
import io.huni.application.connection.ConnectionQueries.Runs;
import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.RunView;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.RunId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcConnectionReads implements ConnectionReads {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** A range over both columns, so that only the index of the connection can serve it. */
    private static final String RUNS =
            "SELECT "
                    + RunRow.COLUMNS
                    + """
                     FROM sync_run
                    WHERE connection_id >= :connection
                        AND (connection_id, id) < (:connection, :after)
                    ORDER BY connection_id DESC, id DESC LIMIT :limit
                    """;

    private static final String BALANCE =
            """
            SELECT b.day, b.form_id, f.name AS form_name, b.reported, b.held, b.missing, b.reason,
                b.checked_at
            FROM balance_day b LEFT JOIN meta_form f ON f.id = b.form_id
            WHERE b.connection_id = :connection AND b.day >= :from
            ORDER BY b.day DESC, b.form_id
            """;

    private final DatabaseClient client;
    private final Clock clock;

    R2dbcConnectionReads(DatabaseClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Mono<List<ConnectionView>> all(Visibility visibility, ZoneId zone) {
        return views(visibility, zone, "true")
                .collectList()
                .map(R2dbcConnectionReads::troubledFirst);
    }

    /** Keeps the order by name inside the two halves. */
    private static List<ConnectionView> troubledFirst(List<ConnectionView> byName) {
        return byName.stream()
                .sorted(Comparator.comparing(view -> !view.state().isTrouble()))
                .toList();
    }

    @Override
    public Mono<ConnectionView> find(Visibility visibility, ConnectionId connection, ZoneId zone) {
        return views(visibility, zone, "c.id = '" + connection.value() + "'").next();
    }

    private Flux<ConnectionView> views(Visibility visibility, ZoneId zone, String which) {
        return Flux.defer(
                () -> statement(visibility, zone, which).map(ConnectionViewRow::view).all());
    }

    private GenericExecuteSpec statement(Visibility visibility, ZoneId zone, String which) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        String sql =
                ConnectionViewRow.STATEMENT.formatted(
                        ConnectionFilter.of(visibility) + " AND " + which);
        return client.sql(Wall.around(sql))
                .bind(0, ScopeSetting.of(visibility))
                .bind(1, today)
                .bind(2, today.atStartOfDay(zone).toInstant())
                .bind(3, today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Override
    public Mono<Runs> runs(ConnectionId connection, PageRequest page) {
        return Mono.fromSupplier(
                        () -> page.cursor().map(R2dbcConnectionReads::cursor).orElse(NEWEST))
                .flatMap(after -> runs(connection, after, page.limit() + 1))
                .map(found -> runs(found, page.limit()));
    }

    private Mono<List<RunView>> runs(ConnectionId connection, UUID after, int limit) {
        return client.sql(RUNS)
                .bind("connection", connection.value())
                .bind("after", after)
                .bind("limit", limit)
                .map(RunRow::run)
                .all()
                .collectList();
    }

    private static Runs runs(List<RunView> found, int limit) {
        if (found.size() <= limit) {
            return new Runs(found, Optional.empty());
        }
        List<RunView> items = List.copyOf(found.subList(0, limit));
        return new Runs(items, Optional.of(items.getLast().id().value().toString()));
    }

    private static UUID cursor(String text) {
        try {
            return RunId.of(text).value();
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<List<BalanceDay>> balance(ConnectionId connection, LocalDate from) {
        return client.sql(BALANCE)
                .bind("connection", connection.value())
                .bind("from", from)
                .map(R2dbcConnectionReads::day)
                .all()
                .collectList();
    }

    private static BalanceDay day(Readable row) {
        return new BalanceDay(
                required(row, "day", LocalDate.class),
                new MetaId(required(row, "form_id", String.class)),
                optional(row, "form_name", String.class),
                optional(row, "reported", Integer.class),
                required(row, "held", Integer.class),
                required(row, "missing", Integer.class),
                optional(row, "reason", String.class),
                optional(row, "checked_at", Instant.class));
    }
}
