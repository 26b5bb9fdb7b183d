package io.huni.application.scoring.port;

import io.huni.domain.identity.Visibility;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** Out-port: stored scores. */
public interface Scores {
    /** Empty when there is no such lead inside the visibility. */
    Mono<ScoringFacts> facts(Visibility visibility, LeadId lead);

    /**
     * Recomputes the leads whose moment is at or before {@code now}, at most {@code slice} of them,
     * in one statement.
     *
     * @return how many were recomputed
     */
    Mono<Long> recomputeDue(ScoreWeights weights, Instant now, int slice);
}
