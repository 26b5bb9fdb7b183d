package io.huni.application.scoring;

import io.huni.application.scoring.port.Scores;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Clock;

/** Builds the use cases of scoring. */
public final class ScoringUseCases {
    private ScoringUseCases() {}

    public static ExplainScore explainScore(Scores scores, ScoringMethod method, Clock clock) {
        return new ExplainScoreService(scores, method, clock);
    }

    public static RecomputeScores recomputeScores(
            Scores scores, ScoringMethod method, Clock clock) {
        return new RecomputeScoresService(scores, method, clock);
    }
}
