package io.huni.application.scoring;

import io.huni.application.scoring.port.Scores;
import io.huni.domain.scoring.ScoringMethod;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class RecomputeScoresService implements RecomputeScores {
    /**
     * Small enough that nobody waits for its locks, large enough that a million leads take minutes.
     */
    private static final int SLICE = 5_000;

    private final Scores scores;
    private final ScoringMethod method;
    private final Clock clock;

    RecomputeScoresService(Scores scores, ScoringMethod method, Clock clock) {
        this.scores = scores;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Long> recompute() {
        return slice().expand(changed -> changed < SLICE ? Mono.empty() : slice())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> slice() {
        return Mono.defer(() -> scores.recomputeDue(method.weights(), clock.instant(), SLICE));
    }
}
