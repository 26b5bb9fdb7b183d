package io.huni.adapter.persistence.schedule;

import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** Throws files of leads away with their rows, one a transaction; their leads stay. */
final class ImportRetention {
    private static final String FORGET =
            """
            DELETE FROM import_file WHERE id = (
                SELECT id FROM import_file
                WHERE updated_at < $1 AND state NOT IN ('CHECKING', 'RUNNING', 'UNDOING')
                ORDER BY updated_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            """;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RetentionSettings settings;

    ImportRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        this.client = client;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.settings = settings;
    }

    /** How many files are gone. */
    Mono<Long> run() {
        return Mono.defer(this::one)
                .expand(gone -> gone == 0 ? Mono.empty() : one())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> one() {
        return client.sql(FORGET)
                .bind(0, clock.instant().minus(settings.imports()))
                .fetch()
                .rowsUpdated()
                .as(unitOfWork::inTransaction);
    }
}
