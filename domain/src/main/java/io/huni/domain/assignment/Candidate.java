package io.huni.domain.assignment;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * A person of a rule as things stand now.
 *
 * @param there at work and not away
 * @param openLeads held by the person and neither converted nor lost
 * @param lastTurn when the rule chose this person last
 */
public record Candidate(
        UserId id,
        Optional<TeamId> team,
        boolean there,
        long openLeads,
        Optional<Instant> lastTurn) {
    Instant lastTurnOrNever() {
        return lastTurn.orElse(Instant.MIN);
    }

    Candidate withOneMore() {
        return new Candidate(id, team, there, openLeads + 1, lastTurn);
    }

    Candidate withTurn(Instant turn) {
        return new Candidate(id, team, there, openLeads, Optional.of(turn));
    }
}
