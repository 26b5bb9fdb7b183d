package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;

import java.util.Optional;

/** To whom a record belongs, as far as scopes ask. */
public record Owners(
        Optional<DistributorId> distributor, Optional<TeamId> team, Optional<UserId> assignee) {
    /** Whether somebody of these is none of the others, so that a scope may lose the record. */
    public boolean hasOneMoreThan(Owners others) {
        return isLost(distributor, others.distributor)
                || isLost(team, others.team)
                || isLost(assignee, others.assignee);
    }

    private static boolean isLost(Optional<?> one, Optional<?> other) {
        return one.isPresent() && !one.equals(other);
    }

    /** A record that only those who see everything may see. */
    public static Owners none() {
        return new Owners(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
