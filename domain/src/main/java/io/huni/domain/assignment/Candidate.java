package io.huni.domain.assignment;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;

import java.time.Instant;
import java.util.Optional;

/**
 * A person of a rule as things stand now.
 *
 * @param there at work and not away
 * @param openLeads held by the person and neither converted nor lost
 * @param lastTurn when the rule chose this person last
 * @param sight which leads the person may see
 */
public record Candidate(
        UserId id,
        Optional<TeamId> team,
        boolean there,
        long openLeads,
        Optional<Instant> lastTurn,
        Visibility sight) {
    /** Whether the person sees the lead once it is theirs. */
    boolean sees(LeadFacts lead) {
        return sight.covers(new Owners(lead.distributor(), team, Optional.of(id)));
    }

    Instant lastTurnOrNever() {
        return lastTurn.orElse(Instant.MIN);
    }

    Candidate withOneMore() {
        return new Candidate(id, team, there, openLeads + 1, lastTurn, sight);
    }

    Candidate withTurn(Instant turn) {
        return new Candidate(id, team, there, openLeads, Optional.of(turn), sight);
    }
}
