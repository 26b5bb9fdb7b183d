package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.connection.RunView;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.ConnectionId;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.UUID;

/** A row of sync_run. */
final class RunRow {
    static final String COLUMNS =
            """
            id, connection_id, kind, state, expected, fetched, created, duplicate, failed, calls,
            started_at, finished_at, error\
            """;

    private RunRow() {}

    static RunView run(Readable row) {
        return new RunView(
                new RunId(required(row, "id", UUID.class)),
                new ConnectionId(required(row, "connection_id", UUID.class)),
                RunKind.valueOf(required(row, "kind", String.class)),
                RunState.valueOf(required(row, "state", String.class)),
                optional(row, "expected", Integer.class),
                required(row, "fetched", Integer.class),
                required(row, "created", Integer.class),
                required(row, "duplicate", Integer.class),
                required(row, "failed", Integer.class),
                required(row, "calls", Integer.class),
                required(row, "started_at", Instant.class),
                optional(row, "finished_at", Instant.class),
                FaultJson.read(row.get("error", String.class)));
    }
}
