package io.huni.adapter.persistence.schedule;

import io.huni.application.shared.UnitOfWork;

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
                    UPDATE mail SET state = 'EXPIRED'
                    WHERE state = 'WAITING' AND (useless_after < now()
                        OR created_at < now() - interval '90 days')
                    """,
                    "DELETE FROM mail WHERE created_at < now() - interval '90 days'",
                    """
                    DELETE FROM mail_file
                    WHERE created_at < now() - interval '30 days' AND id NOT IN (
                        SELECT file_id FROM mail
                        WHERE file_id IS NOT NULL AND state = 'WAITING'
                            AND useless_after > now())
                    """,
                    "DELETE FROM report_run WHERE ended_at < now() - interval '400 days'",
                    """
                    DELETE FROM webhook_message
                    WHERE created_at < now() - interval '30 days' AND (state <> 'WAITING'
                        OR created_at < now() - interval '90 days')
                    """,
                    """
                    DELETE FROM lead_quality q USING lead_gone gone
                    WHERE q.lead_id = gone.lead_id
                        AND NOT EXISTS (SELECT FROM lead WHERE lead.id = q.lead_id)
                    """,
                    "DELETE FROM lead_gone WHERE at < now() - interval '1 day'",
                    "DELETE FROM lead_undo WHERE at < now() - interval '1 hour'",
                    "DELETE FROM password_reset WHERE ends_at < now()",
                    """
                    DELETE FROM ranking_training WHERE ended_at < now() - interval '400 days'
                        AND id NOT IN (SELECT id FROM ranking_model)
                    """,
                    "DELETE FROM spending WHERE at < now() - interval '90 days'",
                    """
                    DELETE FROM sync_run WHERE started_at < now() - interval '90 days'
                        AND state NOT IN ('QUEUED', 'RUNNING')
                        AND kind <> 'BACKFILL'
                    """);

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    CleanUp(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    /** Each in a transaction of its own, in which it sees what is walled. */
    Mono<Void> run() {
        return Flux.fromIterable(STATEMENTS).concatMap(this::cleaned).then();
    }

    private Mono<Void> cleaned(String statement) {
        return client.sql(statement).then().as(unitOfWork::inTransaction);
    }
}
