package io.huni.adapter.persistence.connection;

import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.connection.RunView;
import io.huni.application.connection.port.SyncRuns;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.shared.ConnectionId;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;

final class R2dbcSyncRuns implements SyncRuns {
    private static final String SAVE =
            """
            INSERT INTO sync_run (id, connection_id, kind, state, expected, fetched, created,
                duplicate, failed, calls, started_at, finished_at, error)
            VALUES (:id, :connection, :kind, :state, :expected, :fetched, :created, :duplicate,
                :failed, :calls, :started, :finished, :error::jsonb)
            ON CONFLICT (id) DO UPDATE
            SET kind = excluded.kind, state = excluded.state, expected = excluded.expected,
                fetched = excluded.fetched, created = excluded.created,
                duplicate = excluded.duplicate, failed = excluded.failed, calls = excluded.calls,
                started_at = excluded.started_at, finished_at = excluded.finished_at,
                error = excluded.error
            """;

    private static final String OPEN =
            "SELECT "
                    + RunRow.COLUMNS
                    + """
                     FROM sync_run
                    WHERE connection_id = :connection AND state IN ('QUEUED', 'RUNNING')
                    ORDER BY id DESC LIMIT 1
                    """;

    private static final String FIND =
            "SELECT "
                    + RunRow.COLUMNS
                    + " FROM sync_run WHERE connection_id = :connection AND id = :id";

    private static final String HAS_DONE =
            """
            SELECT EXISTS (SELECT FROM sync_run WHERE connection_id = :connection AND kind = :kind
                AND state IN ('DONE', 'PARTIAL'))
            """;

    private static final String CANCEL_ASKED =
            "SELECT EXISTS (SELECT FROM sync_run WHERE id = :id AND cancel_asked)";

    private static final String ASK_CANCEL =
            "UPDATE sync_run SET cancel_asked = true WHERE id = :id";

    private final DatabaseClient client;

    R2dbcSyncRuns(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> save(RunView run) {
        return client.sql(SAVE)
                .bind("id", run.id().value())
                .bind("connection", run.connection().value())
                .bind("kind", run.kind().name())
                .bind("state", run.state().name())
                .bind("expected", Parameter.fromOrEmpty(run.expected().orElse(null), Integer.class))
                .bind("fetched", run.fetched())
                .bind("created", run.created())
                .bind("duplicate", run.duplicate())
                .bind("failed", run.failed())
                .bind("calls", run.calls())
                .bind("started", run.startedAt())
                .bind(
                        "finished",
                        Parameter.fromOrEmpty(run.finishedAt().orElse(null), Instant.class))
                .bind("error", Parameter.fromOrEmpty(FaultJson.text(run.error()), String.class))
                .then();
    }

    @Override
    public Mono<RunView> open(ConnectionId connection) {
        return client.sql(OPEN).bind("connection", connection.value()).map(RunRow::run).one();
    }

    @Override
    public Mono<RunView> find(ConnectionId connection, RunId run) {
        return client.sql(FIND)
                .bind("connection", connection.value())
                .bind("id", run.value())
                .map(RunRow::run)
                .one();
    }

    @Override
    public Mono<Boolean> hasDone(ConnectionId connection, RunKind kind) {
        return client.sql(HAS_DONE)
                .bind("connection", connection.value())
                .bind("kind", kind.name())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Boolean> cancelAsked(RunId run) {
        return client.sql(CANCEL_ASKED).bind("id", run.value()).mapValue(Boolean.class).one();
    }

    @Override
    public Mono<Void> askCancel(RunId run) {
        return client.sql(ASK_CANCEL).bind("id", run.value()).then();
    }
}
