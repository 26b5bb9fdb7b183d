package io.huni.adapter.persistence.schedule;

import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Objects;

/**
 * Folds what was changed of the numbers of leads and interactions into few rows, so that they stay
 * quick to read. They are right before it and after it.
 */
final class FoldCounts {
    private static final String FOLD = "SELECT fold_lead_counts() + fold_interactions() AS folded";

    /** Readers would go through what a great change has left behind until the next autovacuum. */
    private static final String TIDY = "VACUUM (SKIP_LOCKED) lead_count_change, interaction_change";

    private static final long MANY = 5_000;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    FoldCounts(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    /** How many changes were folded. */
    Mono<Long> run() {
        return Mono.defer(this::folded)
                .as(unitOfWork::inTransaction)
                .flatMap(folded -> tidied(folded).thenReturn(folded));
    }

    private Mono<Long> folded() {
        return client.sql(FOLD)
                .map(row -> Objects.requireNonNull(row.get("folded", Long.class)))
                .one();
    }

    private Mono<Void> tidied(long folded) {
        return folded < MANY ? Mono.empty() : client.sql(TIDY).then();
    }
}
