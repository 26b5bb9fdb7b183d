package io.huni.domain.offer;

import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.Optional;

/**
 * A distributor of a rule as things stand now.
 *
 * @param weight its share, 1 to 100
 * @param turns how often the rule asked it first
 * @param open leads neither converted nor lost, and offers without an answer
 * @param lastTurn when the rule asked it first last
 */
public record Partner(
        DistributorId id, int weight, long turns, long open, Optional<Instant> lastTurn) {
    Instant lastTurnOrNever() {
        return lastTurn.orElse(Instant.MIN);
    }

    /** What its next turn would cost of its share. */
    double nextShare() {
        return (turns + 1.0) / weight;
    }

    Partner withOneMore() {
        return new Partner(id, weight, turns, open + 1, lastTurn);
    }

    Partner withTurn(Instant at) {
        return new Partner(id, weight, turns + 1, open, Optional.of(at));
    }
}
