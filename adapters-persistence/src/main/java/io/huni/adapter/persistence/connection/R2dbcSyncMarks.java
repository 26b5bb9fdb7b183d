package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.connection.port.SyncMarks;
import io.huni.domain.connection.RunId;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class R2dbcSyncMarks implements SyncMarks {
    private static final String FIND =
            """
            SELECT synced_until, open_run_id, open_since, open_until, open_after,
                open_failures
            FROM sync_mark
            WHERE connection_id = :connection AND form_id = :form
            """;

    private static final String SAVE =
            """
            INSERT INTO sync_mark (connection_id, form_id, synced_until, open_run_id, open_since,
                open_until, open_after, open_failures)
            VALUES (:connection, :form, :synced, :run, :since, :until, :after, :failures)
            ON CONFLICT (connection_id, form_id) DO UPDATE
            SET synced_until = excluded.synced_until, open_run_id = excluded.open_run_id,
                open_since = excluded.open_since, open_until = excluded.open_until,
                open_after = excluded.open_after, open_failures = excluded.open_failures
            """;

    private final DatabaseClient client;

    R2dbcSyncMarks(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Mark> find(ConnectionId connection, MetaId form) {
        return client.sql(FIND)
                .bind("connection", connection.value())
                .bind("form", form.value())
                .map(R2dbcSyncMarks::mark)
                .one();
    }

    private static Mark mark(Readable row) {
        Optional<OpenPass> open =
                optional(row, "open_run_id", UUID.class).map(run -> open(new RunId(run), row));
        return new Mark(optional(row, "synced_until", Instant.class), open);
    }

    private static OpenPass open(RunId run, Readable row) {
        return new OpenPass(
                run,
                required(row, "open_since", Instant.class),
                required(row, "open_until", Instant.class),
                optional(row, "open_after", String.class),
                required(row, "open_failures", Integer.class));
    }

    @Override
    public Mono<Void> save(ConnectionId connection, MetaId form, Mark mark) {
        Optional<OpenPass> open = mark.open();
        return client.sql(SAVE)
                .bind("connection", connection.value())
                .bind("form", form.value())
                .bind("synced", maybe(mark.syncedUntil(), Instant.class))
                .bind("run", maybe(open.map(pass -> pass.run().value()), UUID.class))
                .bind("since", maybe(open.map(OpenPass::since), Instant.class))
                .bind("until", maybe(open.map(OpenPass::until), Instant.class))
                .bind("after", maybe(open.flatMap(OpenPass::after), String.class))
                .bind("failures", open.map(OpenPass::failedTurns).orElse(0))
                .then();
    }

    private static <T> Parameter maybe(Optional<T> value, Class<T> type) {
        return Parameter.fromOrEmpty(value.orElse(null), type);
    }
}
