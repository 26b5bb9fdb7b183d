package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.connection.port.Connections.Health;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of connection. */
final class ConnectionRow {
    static final String COLUMNS =
            """
            c.id, c.distributor_id, c.name, c.page_id, c.page_name, c.form_ids,
            c.sync_interval_seconds, c.active, c.ad_account_id, c.problem, c.token_expires_at,
            c.token_never_expires, c.usage_percent, c.paused_until, c.version\
            """;

    private ConnectionRow() {}

    static ConnectionId id(Readable row) {
        return new ConnectionId(required(row, "id", UUID.class));
    }

    static Connection connection(Readable row) {
        return new Connection(
                id(row),
                new DistributorId(required(row, "distributor_id", UUID.class)),
                required(row, "name", String.class),
                new MetaId(required(row, "page_id", String.class)),
                forms(row),
                Duration.ofSeconds(required(row, "sync_interval_seconds", Integer.class)),
                required(row, "active", Boolean.class),
                optional(row, "ad_account_id", String.class).map(MetaId::new),
                required(row, "version", Integer.class));
    }

    private static List<MetaId> forms(Readable row) {
        return Arrays.stream(required(row, "form_ids", String[].class)).map(MetaId::new).toList();
    }

    static Optional<Fault> problem(Readable row) {
        return FaultJson.read(row.get("problem", String.class));
    }

    static Health health(Readable row) {
        return new Health(
                problem(row),
                optional(row, "page_name", String.class),
                optional(row, "token_expires_at", Instant.class),
                required(row, "token_never_expires", Boolean.class),
                optional(row, "usage_percent", Integer.class),
                optional(row, "paused_until", Instant.class));
    }
}
