package io.huni.adapter.persistence.outbox;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The rows of the outbox as the relay works on them; each call is a transaction of its own. */
final class Outbox {
    /** Longer than any reaction may take: a node that died gives its rows back after it. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int LONGEST_ERROR = 500;

    /**
     * Only the first waiting row of an aggregate is taken, so that its events keep their order on
     * any number of nodes. A parked row holds nothing up.
     */
    private static final String CLAIM =
            """
            WITH head AS (
                SELECT o.position FROM outbox o
                WHERE o.handler = $1 AND o.parked_at IS NULL AND o.due_at <= now()
                    AND NOT EXISTS (
                        SELECT FROM outbox earlier
                        WHERE earlier.aggregate_id = o.aggregate_id
                            AND earlier.handler = o.handler
                            AND earlier.position < o.position AND earlier.parked_at IS NULL)
                ORDER BY o.due_at, o.position LIMIT $2 FOR UPDATE SKIP LOCKED
            )
            UPDATE outbox
            SET due_at = now() + make_interval(secs => $3), attempts = outbox.attempts + 1
            FROM head WHERE outbox.position = head.position
            RETURNING outbox.position, outbox.attempts, outbox.event_id, outbox.event,
                outbox.aggregate_id, outbox.payload::text AS payload, outbox.occurred_at
            """;

    /** Each claim counts, so that the number tells whose the row is. */
    private static final String RENEW =
            """
            UPDATE outbox SET due_at = now() + make_interval(secs => $3)
            WHERE position = $1 AND attempts = $2 AND parked_at IS NULL
            """;

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

    /** Lends it for a whole time more; false when it is no longer this claim's. */
    Mono<Boolean> renew(Claimed row) {
        return client.sql(RENEW)
                .bind(0, row.position())
                .bind(1, row.attempts())
                .bind(2, (double) LEASE.toSeconds())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
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
