package io.huni.domain.scoring;

import java.time.Instant;

/** The rule of one factor. */
@FunctionalInterface
interface FactorPolicy {
    FactorScore judge(ScoringFacts facts, Instant now);
}
