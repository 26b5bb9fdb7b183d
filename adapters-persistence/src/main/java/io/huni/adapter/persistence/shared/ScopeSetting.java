package io.huni.adapter.persistence.shared;

import io.huni.domain.identity.Visibility;

/** What row-level security is told of a reader. */
public final class ScopeSetting {
    private ScopeSetting() {}

    public static String of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything() -> Wall.EVERYTHING;
            case Visibility.OfDistributor(var distributor) -> "distributor:" + distributor.value();
            case Visibility.OfTeam(var team) -> "team:" + team.value();
            case Visibility.OfAssignee(var assignee) -> "user:" + assignee.value();
            case Visibility.Nothing() -> "none";
        };
    }
}
