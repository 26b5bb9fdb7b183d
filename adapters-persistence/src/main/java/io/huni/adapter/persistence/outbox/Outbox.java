package io.huni.adapter.persistence.outbox;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The rows of the outbox as the relay works on them; each call is a transaction of its own. */
final class Outbox {
    /** Longer than any reaction takes: a node that died gives its rows back after it. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final int LONGEST_ERROR = 500;

    /** What is looked through for the first rows of aggregates. */
    private static final int FRONT = 5_000;

    /**
     * Only the first waiting row of an aggregate is taken, so that its events keep their order on
     * any number of nodes. A parked row holds nothing up.
     *
     * <p>No part of it is joined row by row: the table is empty now and has thousands of rows a
     * second later, so that the planner knows nothing of it, and a join that it thinks small takes
     * minutes.
     */
    static final String CLAIM =
            """
            WITH front AS MATERIALIZED (
                SELECT position, aggregate_id FROM outbox
                WHERE handler = $1 AND parked_at IS NULL AND due_at <= now()
                    AND aggregate_id NOT IN (
                        SELECT aggregate_id FROM outbox
                        WHERE handler = $1 AND parked_at IS NULL AND due_at > now())
                ORDER BY position LIMIT FRONT
            ), head AS MATERIALIZED (
                SELECT position FROM outbox
                WHERE parked_at IS NULL AND due_at <= now() AND position = ANY (ARRAY(
                    SELECT min(position) FROM front GROUP BY aggregate_id
                    ORDER BY 1 LIMIT $2))
                FOR UPDATE SKIP LOCKED
            )
            UPDATE outbox
            SET due_at = now() + make_interval(secs => $3), attempts = outbox.attempts + 1
            WHERE position = ANY (ARRAY(SELECT position FROM head))
            RETURNING outbox.position, outbox.attempts, outbox.event_id, outbox.event,
                outbox.aggregate_id, outbox.payload::text AS payload, outbox.occurred_at
            """
                    .replace("FRONT", String.valueOf(FRONT));

    private static final String DONE = "DELETE FROM outbox WHERE position = ANY ($1)";

    private static final String POSTPONE =
            """
            UPDATE outbox SET due_at = now() + make_interval(secs => $2), last_error = $3
            WHERE position = $1
            """;

    private static final String PARK =
            "UPDATE outbox SET parked_at = now(), last_error = $2 WHERE position = $1";

    private final DatabaseClient client;

    Outbox(DatabaseClient client) {
        this.client = client;
    }

    /** In the order in which the events were written. */
    Mono<List<Claimed>> claim(String handler, int most) {
        return client.sql(CLAIM)
                .bind(0, handler)
                .bind(1, most)
                .bind(2, (double) LEASE.toSeconds())
                .map(Claimed::of)
                .all()
                .sort(Comparator.comparing(Claimed::position))
                .collectList();
    }

    Mono<Void> done(List<Claimed> rows) {
        return client.sql(DONE)
                .bind(0, rows.stream().map(Claimed::position).toArray(Long[]::new))
                .then();
    }

    Mono<Void> postpone(Claimed row, Duration wait, Throwable failure) {
        return client.sql(POSTPONE)
                .bind(0, row.position())
                .bind(1, wait.toMillis() / 1000.0)
                .bind(2, text(failure))
                .then();
    }

    Mono<Void> park(Claimed row, Throwable failure) {
        return client.sql(PARK).bind(0, row.position()).bind(1, text(failure)).then();
    }

    private static String text(Throwable failure) {
        String text = failure.toString().replace("\0", "");
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}
