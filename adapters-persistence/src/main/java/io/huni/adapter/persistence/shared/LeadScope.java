package io.huni.adapter.persistence.shared;

import io.huni.domain.identity.Visibility;

import java.util.List;
import java.util.UUID;

/**
 * Which leads a reader may see: the one place where a visibility becomes SQL.
 *
 * @param setting what row-level security is told
 * @param conditions the program's own filter, which the indexes serve
 */
public record LeadScope(String setting, List<Condition> conditions) {
    public static LeadScope of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything() -> new LeadScope(Wall.EVERYTHING, List.of());
            case Visibility.OfDistributor(var id) ->
                    owned("distributor", "lead.distributor_id", id.value());
            case Visibility.OfTeam(var id) -> owned("team", "lead.team_id", id.value());
            case Visibility.OfAssignee(var id) -> owned("user", "lead.assignee_id", id.value());
            case Visibility.Nothing() -> new LeadScope("none", List.of(Condition.of("false")));
        };
    }

    private static LeadScope owned(String kind, String column, UUID id) {
        return new LeadScope(
                kind + ":" + id, List.of(Condition.of(column + " = ?", Parameter.of(id))));
    }
}
