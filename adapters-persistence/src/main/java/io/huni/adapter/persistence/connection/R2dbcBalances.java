package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.connection.port.Balances;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class R2dbcBalances implements Balances {
    private static final String SAVE =
            """
            INSERT INTO balance_day
                (connection_id, form_id, day, reported, held, missing, reason, checked_at)
            SELECT :connection, form, day, reported, held, missing, reason, checked
            FROM jsonb_to_recordset(:rows::jsonb) AS r(form text, day date, reported int, held int,
                missing int, reason text, checked timestamptz)
            ON CONFLICT (connection_id, day, form_id) DO UPDATE
            SET reported = excluded.reported, held = excluded.held, missing = excluded.missing,
                reason = excluded.reason, checked_at = excluded.checked_at
            """;

    private static final String HELD =
            Wall.around(
                    """
                    SELECT count(*)::int AS held FROM lead
                    WHERE SCOPED AND form_id = $2 AND submitted_at >= $3 AND submitted_at < $4
                    """);

    private static final String SPENT =
            """
            INSERT INTO spending (connection_id, at, amount) VALUES (:connection, :at, :amount)
            ON CONFLICT (connection_id, at) DO UPDATE SET amount = excluded.amount
            """;

    /** An amount that is lower than the one before belongs to a new day of the account. */
    private static final String SILENCE =
            Wall.around(
                    """
                    SELECT coalesce(sum(CASE
                            WHEN before IS NULL THEN 0
                            WHEN amount < before THEN amount
                            ELSE amount - before
                        END) FILTER (WHERE at > $3), 0) AS spent,
                        (SELECT max(submitted_at) FROM lead
                            WHERE SCOPED AND connection_id = $2 AND NOT test)
                            AS last_lead_at
                    FROM (
                        SELECT at, amount, lag(amount) OVER (ORDER BY at) AS before FROM spending
                        WHERE connection_id = $2 AND at >= coalesce((
                            SELECT max(at) FROM spending WHERE connection_id = $2 AND at <= $3), $3)
                    ) noted
                    WHERE SCOPED
                    """);

    private final DatabaseClient client;

    R2dbcBalances(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> save(ConnectionId connection, List<Row> rows) {
        return client.sql(SAVE)
                .bind("connection", connection.value())
                .bind("rows", DatabaseJson.write(rows.stream().map(SavedRow::of).toList()))
                .then();
    }

    @Override
    public Mono<Integer> held(MetaId form, LocalDate day, ZoneId zone) {
        return client.sql(HELD)
                .bind(0, Wall.EVERYTHING)
                .bind(1, form.value())
                .bind(2, day.atStartOfDay(zone).toInstant())
                .bind(3, day.plusDays(1).atStartOfDay(zone).toInstant())
                .map(row -> required(row, "held", Integer.class))
                .one();
    }

    @Override
    public Mono<Void> spent(ConnectionId connection, Instant at, BigDecimal amount) {
        return client.sql(SPENT)
                .bind("connection", connection.value())
                .bind("at", at)
                .bind("amount", amount)
                .then();
    }

    @Override
    public Mono<Silence> silence(ConnectionId connection, Instant since) {
        return client.sql(SILENCE)
                .bind(0, Wall.EVERYTHING)
                .bind(1, connection.value())
                .bind(2, since)
                .map(R2dbcBalances::silence)
                .one();
    }

    private static Silence silence(Readable row) {
        return new Silence(
                required(row, "spent", BigDecimal.class),
                optional(row, "last_lead_at", Instant.class));
    }

    /** A row on its way into the statement. */
    record SavedRow(
            String form,
            String day,
            @Nullable Integer reported,
            int held,
            int missing,
            @Nullable String reason,
            String checked) {
        static SavedRow of(Row row) {
            return new SavedRow(
                    row.form().value(),
                    row.day().toString(),
                    row.reported().orElse(null),
                    row.held(),
                    row.missing(),
                    row.reason().orElse(null),
                    row.checkedAt().toString());
        }
    }
}
