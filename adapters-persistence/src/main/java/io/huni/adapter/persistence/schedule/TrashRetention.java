package io.huni.adapter.persistence.schedule;

import static io.huni.adapter.persistence.shared.Columns.optional;

import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;

/**
 * Takes everything personal from leads that have lain in the trash for long, a slice a transaction.
 * The row stays: its source would send the lead again, and the balance counts it.
 */
final class TrashRetention {
    /** Mails are held before what plans them, as the relay holds them. */
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
            ), uncorrected AS (
                DELETE FROM lead_correction USING old WHERE lead_id = old.id
            ), final AS (
                DELETE FROM lead_undo USING old WHERE lead_id = old.id
            ), unremembered AS (
                DELETE FROM lead_before USING old WHERE lead_id = old.id
            ), unranked AS (
                DELETE FROM lead_chance USING old WHERE lead_id = old.id
            ), held AS MATERIALIZED (
                SELECT id FROM mail WHERE id IN (
                    SELECT f.mail_id FROM followup f JOIN old ON f.lead_id = old.id)
                ORDER BY id FOR UPDATE
            ), unfollowed AS (
                DELETE FROM followup USING old
                WHERE lead_id = old.id AND (SELECT count(*) FROM held) >= 0
            ), untold AS (
                UPDATE webhook_message m SET body = NULL, state = CASE m.state
                    WHEN 'WAITING' THEN 'FAILED' ELSE m.state END, leased_until = NULL,
                    ended_at = coalesce(m.ended_at, $3), fault = CASE m.state
                    WHEN 'WAITING' THEN 'FORGOTTEN' ELSE m.fault END
                FROM old WHERE m.lead_id = old.id
            ), unanswered AS (
                UPDATE webhook_attempt a SET answer = NULL
                FROM webhook_message m JOIN old ON old.id = m.lead_id
                WHERE a.message_id = m.id
            ), unfindable AS (
                DELETE FROM lead_search USING old WHERE lead_id = old.id
            )
            SELECT array_agg(id::text) AS forgotten FROM old
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
                .map(row -> optional(row, "forgotten", String[].class))
                .one()
                .flatMap(found -> Mono.justOrEmpty(found))
                .flatMap(leads -> untold(leads).thenReturn((long) leads.length))
                .defaultIfEmpty(0L)
                .as(unitOfWork::inTransaction);
    }

    /** What the trail says of the persons is forgotten too. */
    private Mono<Void> untold(String[] leads) {
        return client.sql("SELECT forget_in_audit($1)").bind(0, leads).then();
    }
}
