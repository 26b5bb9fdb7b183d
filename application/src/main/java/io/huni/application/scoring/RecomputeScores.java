package io.huni.application.scoring;

import reactor.core.publisher.Mono;

/**
 * In-port: brings every score up to date whose moment has come. Set-based; for the program itself.
 */
public interface RecomputeScores {
    /** How many leads changed. */
    Mono<Long> recompute();
}
