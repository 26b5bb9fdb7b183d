package io.huni.adapter.persistence.system;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.connection.ConnectionView.State;
import io.huni.application.shared.Json;
import io.huni.application.system.port.Figures;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcFigures implements Figures {
    private static final String[] FAILING =
            Arrays.stream(FaultKey.values())
                    .filter(R2dbcFigures::isFailing)
                    .map(FaultKey::name)
                    .toArray(String[]::new);

    /** Leads are counted while they are few and estimated when they are many. */
    private static final String READ =
            Wall.around(
                    """
                    SELECT
                        (SELECT count(*) FROM delivery WHERE state = 'RECEIVED')
                            + (SELECT count(*) FROM delivery WHERE state = 'PROCESSING')
                            AS "deliveriesWaiting",
                        (SELECT count(*) FROM delivery WHERE state = 'FAILED')
                            AS "deliveriesFailed",
                        (SELECT count(*) FROM outbox WHERE parked_at IS NULL) AS "outboxWaiting",
                        (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL)
                            AS "outboxParked",
                        CASE WHEN estimate.leads < 20000
                            THEN (SELECT count(*) FROM lead WHERE SCOPED)
                            ELSE estimate.leads
                        END AS "leads",
                        pg_database_size(current_database()) AS "databaseBytes",
                        coalesce(greatest(
                            (SELECT extract(epoch FROM now() - received_at)::bigint FROM delivery
                                WHERE state = 'RECEIVED' ORDER BY id LIMIT 1),
                            (SELECT extract(epoch FROM now() - received_at)::bigint FROM delivery
                                WHERE state = 'PROCESSING' ORDER BY id LIMIT 1), 0), 0)
                            AS "oldestDeliverySeconds",
                        (SELECT count(*) FROM connection
                            WHERE SCOPED AND ended_at IS NULL AND problem ->> 'key' = ANY ($2))
                            AS "connectionsFailed",
                        (SELECT count(*) FROM connection
                            WHERE SCOPED AND ended_at IS NULL AND active
                                AND problem ->> 'key' <> ALL ($2)) AS "connectionsWarned",
                        (SELECT count(*) FROM mail WHERE state = 'WAITING') AS "mailsWaiting",
                        (SELECT count(*) FROM mail
                            WHERE state = 'WAITING' AND fault IS NOT NULL) AS "mailsDelayed",
                        (SELECT count(*) FROM mail
                            WHERE state = 'FAILED' AND created_at > now() - interval '7 days')
                            AS "mailsFailed",
                        (SELECT greatest(0, coalesce(
                            extract(epoch FROM now() - min(execution_time))::bigint, 0))
                            FROM (
                                SELECT execution_time FROM scheduled_tasks WHERE NOT picked
                                UNION ALL
                                SELECT execution_time FROM scheduled_jobs WHERE NOT picked
                            ) waiting) AS "schedulerLateSeconds",
                        (SELECT (rolsuper OR rolbypassrls)::integer FROM pg_roles
                            WHERE rolname = current_user) AS "wallBypassed"
                    FROM (
                        SELECT reltuples::bigint AS leads FROM pg_class
                        WHERE oid = 'lead'::regclass
                    ) estimate
                    WHERE SCOPED
                    """);

    private static final String PARKED =
            """
            SELECT jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
                'id', id, 'event', event, 'handler', handler, 'aggregateId', aggregate_id,
                'attempts', attempts, 'lastError', last_error,
                'occurredAt', to_char(occurred_at AT TIME ZONE 'UTC',
                    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY parked_at DESC), '[]'))::text AS json
            FROM (
                SELECT * FROM outbox WHERE parked_at IS NOT NULL ORDER BY parked_at DESC LIMIT 200
            ) parked
            """;

    private static final String REPLAY =
            """
            UPDATE outbox SET parked_at = NULL, due_at = now(), attempts = 0
            WHERE id = :id AND parked_at IS NOT NULL
            """;

    private final DatabaseClient client;

    R2dbcFigures(DatabaseClient client) {
        this.client = client;
    }

    private static boolean isFailing(FaultKey key) {
        Fault fault = Fault.of(key, Instant.EPOCH);
        return State.of(true, Optional.of(fault), false) == State.FAILED;
    }

    @Override
    public Mono<Map<String, Long>> read() {
        return client.sql(READ)
                .bind(0, Wall.EVERYTHING)
                .bind(1, FAILING)
                .fetch()
                .one()
                .map(R2dbcFigures::numbers);
    }

    private static Map<String, Long> numbers(Map<String, Object> row) {
        return row.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> ((Number) entry.getValue()).longValue()));
    }

    @Override
    public Mono<Json> parkedEvents() {
        return client.sql(PARKED).map(row -> new Json(required(row, "json", String.class))).one();
    }

    @Override
    public Mono<Boolean> replay(UUID outboxRow) {
        return client.sql(REPLAY)
                .bind("id", outboxRow)
                .fetch()
                .rowsUpdated()
                .map(replayed -> replayed > 0);
    }
}
