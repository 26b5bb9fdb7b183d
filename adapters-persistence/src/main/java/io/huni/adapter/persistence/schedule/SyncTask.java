package io.huni.adapter.persistence.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.huni.application.connection.RunSync;
import io.huni.application.connection.RunSync.Turn;
import io.huni.domain.shared.ConnectionId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;

/** One task for each connection; after each turn the turn says when the next one is due. */
final class SyncTask {
    private static final String NAME = "sync-connection";
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    /** After the lease is given back, a wish that came meanwhile brings the next turn forward. */
    private static final String TAKE_WISH =
            """
            UPDATE scheduled_tasks
            SET execution_time = least(execution_time, wanted_at), wanted_at = NULL,
                version = version + 1
            WHERE task_name = 'sync-connection' AND task_instance = :connection AND NOT picked
                AND wanted_at IS NOT NULL
            """;

    /**
     * Not with a wish in it: somebody has set the connection to work after the turn's last look.
     */
    private static final String END =
            """
            DELETE FROM scheduled_tasks
            WHERE task_name = 'sync-connection' AND task_instance = :connection
                AND version = :version AND wanted_at IS NULL
            """;

    private final RunSync runSync;
    private final DatabaseClient client;
    private final DueSignal signal;

    SyncTask(RunSync runSync, DatabaseClient client, DueSignal signal) {
        this.runSync = runSync;
        this.client = client;
        this.signal = signal;
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailureReschedule(FixedDelay.of(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> turn(instance.getId()));
    }

    private CompletionHandler<Void> turn(String connection) {
        Turn turn =
                runSync.run(ConnectionId.of(connection)).blockOptional().orElseGet(SyncTask::ended);
        return (complete, operations) -> next(connection, turn, complete, operations);
    }

    private static Turn ended() {
        return new Turn(0, true);
    }

    private void next(
            String connection,
            Turn turn,
            ExecutionComplete complete,
            ExecutionOperations<Void> operations) {
        if (turn.ended() && isEnded(connection, complete)) {
            return;
        }
        Instant next = complete.getTimeDone().plusSeconds(turn.notBefore());
        operations.reschedule(complete, next);
        takeWish(connection).block();
    }

    private boolean isEnded(String connection, ExecutionComplete complete) {
        return client.sql(END)
                .bind("connection", connection)
                .bind("version", complete.getExecution().version)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0)
                .blockOptional()
                .orElse(false);
    }

    private Mono<Void> takeWish(String connection) {
        return client.sql(TAKE_WISH)
                .bind("connection", connection)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .doOnNext(rows -> signal.send())
                .then();
    }
}
