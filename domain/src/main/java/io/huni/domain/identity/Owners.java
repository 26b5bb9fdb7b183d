package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;

import java.util.Optional;

/** To whom a record belongs, as far as scopes ask. */
public record Owners(
        Optional<DistributorId> distributor, Optional<TeamId> team, Optional<UserId> assignee) {
    /** A record that only those who see everything may see. */
    public static Owners none() {
        return new Owners(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
