package io.huni.adapter.persistence.followup;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;

import java.util.UUID;

/** How far whoever sends a mail reaches, as {@code followup_reach} says it. */
final class Reach {
    private Reach() {}

    static Visibility of(String reach) {
        String[] said = reach.split(":", 2);
        return switch (said[0]) {
            case "all" -> new Visibility.Everything();
            case "distributor" -> new Visibility.OfDistributor(new DistributorId(id(said)));
            case "team" -> new Visibility.OfTeam(new TeamId(id(said)));
            case "user" -> new Visibility.OfAssignee(new UserId(id(said)));
            default -> new Visibility.Nothing();
        };
    }

    private static UUID id(String[] said) {
        return UUID.fromString(said[1]);
    }
}
