package io.huni.adapter.persistence.scoring;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Visibility;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class R2dbcScores implements Scores {
    /** Blank as Java sees it: jsonb keeps what was typed, white space too. */
    private static final String FACTS =
            """
            SELECT lead.email IS NOT NULL AS email, lead.phone IS NOT NULL AS phone, lead.service,
                (SELECT count(*) FROM jsonb_array_elements(lead.answers) AS answer
                    WHERE answer ->> 'value' ~ '\\S')::integer AS answers,
                lead.submitted_at
            FROM lead
            WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
            """;

    /**
     * The stored lasting part, and on top of it what the age at this moment gives: the same two
     * borders as the domain's, both strict. Leads that another node is recomputing are left to it.
     */
    private static final String RECOMPUTE_DUE =
            """
            WITH due AS (
                SELECT id, $1::timestamptz - submitted_at AS age FROM lead
                WHERE next_score_at <= $1 ORDER BY next_score_at LIMIT $2
                FOR UPDATE SKIP LOCKED
            )
            UPDATE lead SET
                score_tenths = lasting_tenths + CASE
                    WHEN due.age < HOUR_ THEN $3::integer WHEN due.age < DAY_ THEN $4 ELSE 0 END,
                next_score_at = CASE
                    WHEN due.age < HOUR_ THEN submitted_at + HOUR_
                    WHEN due.age < DAY_ THEN submitted_at + DAY_ END
            FROM due WHERE lead.id = due.id
            """
                    .replace("HOUR_", interval(ScoringMethod.YOUNG.toSeconds()))
                    .replace("DAY_", interval(ScoringMethod.FRESH.toSeconds()));

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    R2dbcScores(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<ScoringFacts> facts(Visibility visibility, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting(), lead.value()));
        values.addAll(conditions.values());
        return client.sql(Wall.around(FACTS.formatted(conditions.sql(3))))
                .bindValues(values)
                .map(R2dbcScores::facts)
                .one();
    }

    @Override
    public Mono<Long> recomputeDue(ScoreWeights weights, Instant now, int slice) {
        return client.sql(RECOMPUTE_DUE)
                .bind(0, now)
                .bind(1, slice)
                .bind(2, weights.freshness() + weights.ageHour())
                .bind(3, weights.freshness() + weights.ageDay())
                .fetch()
                .rowsUpdated()
                .as(unitOfWork::inTransaction);
    }

    private static String interval(long seconds) {
        return "interval '%d seconds'".formatted(seconds);
    }

    private static ScoringFacts facts(Readable row) {
        return new ScoringFacts(
                given(row, "email", Boolean.class),
                given(row, "phone", Boolean.class),
                given(row, "service", String.class),
                given(row, "answers", Integer.class),
                given(row, "submitted_at", Instant.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
