package io.huni.adapter.persistence.schedule;

import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/**
 * Takes everything personal from leads that have lain in the trash for long, a slice a transaction.
 * The row stays: its source would send the lead again, and the balance counts it.
 */
final class TrashRetention {
    private static final String PURGE =
            """
            WITH old AS MATERIALIZED (
                SELECT id FROM lead
                WHERE deleted_at < $1 AND deleted_at IS NOT NULL AND purged_at IS NULL
                ORDER BY deleted_at LIMIT $2 FOR UPDATE SKIP LOCKED
            ), emptied AS (
                UPDATE lead SET purged_at = $3, display_name = '', full_name = NULL,
                    first_name = NULL, last_name = NULL, email = NULL, phone = NULL,
                    email_raw = NULL, phone_raw = NULL, service = '', answers = '[]',
                    custom = '{}', consents = '[]', raw = '[]', utm = '{}', click_ids = '{}',
                    tags = '{}', next_score_at = NULL, version = version + 1
                FROM old WHERE lead.id = old.id
            ), forgotten AS (
                DELETE FROM interaction USING old WHERE lead_id = old.id
            ), unoffered AS (
                DELETE FROM offer USING old WHERE lead_id = old.id
            ), unfindable AS (
                DELETE FROM lead_search USING old WHERE lead_id = old.id
            )
            SELECT count(*) AS found FROM old
            """;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RetentionSettings settings;

    TrashRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        this.client = client;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.settings = settings;
    }

    /** How many were purged. */
    Mono<Long> run() {
        return Mono.defer(this::slice)
                .expand(found -> found < settings.slice() ? Mono.empty() : slice())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> slice() {
        Instant now = clock.instant();
        return client.sql(PURGE)
                .bind(0, now.minus(settings.trash()))
                .bind(1, settings.slice())
                .bind(2, now)
                .map(row -> Objects.requireNonNull(row.get("found", Long.class)))
                .one()
                .as(unitOfWork::inTransaction);
    }
}
