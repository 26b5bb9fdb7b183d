package io.huni.adapter.persistence.schedule;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Throws away what nobody asks for any more. */
final class CleanUp {
    private static final List<String> STATEMENTS =
            List.of(
                    "DELETE FROM idempotency_key WHERE claimed_at < now() - interval '24 hours'",
                    "DELETE FROM session WHERE expires_at < now()",
                    "DELETE FROM api_token WHERE expires_at < now() - interval '90 days'",
                    "DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 hour'",
                    "DELETE FROM job WHERE finished_at < now() - interval '30 days'",
                    """
                    DELETE FROM mail
                    WHERE created_at < now() - interval '90 days' AND state <> 'WAITING'
                    """,
                    "DELETE FROM password_reset WHERE ends_at < now()",
                    "DELETE FROM spending WHERE at < now() - interval '90 days'",
                    """
                    DELETE FROM sync_run WHERE started_at < now() - interval '90 days'
                        AND state NOT IN ('QUEUED', 'RUNNING')
                        AND kind <> 'BACKFILL'
                    """);

    private final DatabaseClient client;

    CleanUp(DatabaseClient client) {
        this.client = client;
    }

    Mono<Void> run() {
        return Flux.fromIterable(STATEMENTS)
                .concatMap(statement -> client.sql(statement).then())
                .then();
    }
}
