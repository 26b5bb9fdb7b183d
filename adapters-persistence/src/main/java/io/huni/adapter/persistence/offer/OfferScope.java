package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.domain.identity.Visibility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which offers a reader may see: the program's own filter before row-level security. */
final class OfferScope {
    private OfferScope() {}

    static List<Condition> of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything() -> List.of();
            case Visibility.OfDistributor(var id) ->
                    List.of(
                            Condition.of(
                                    """
                                    EXISTS (SELECT FROM offer_ask mine WHERE mine.offer_id = o.id
                                        AND mine.distributor_id = ? AND mine.state <> 'WAITING')\
                                    """,
                                    Parameter.of(id.value())));
            case Visibility.OfTeam(var id) -> inside("o.team_id", "seen.team_id", id.value());
            case Visibility.OfAssignee(var id) ->
                    inside("o.offered_by", "seen.assignee_id", id.value());
            case Visibility.Nothing() -> List.of(Condition.of("false"));
        };
    }

    private static List<Condition> inside(String ofOffer, String ofLead, UUID owner) {
        return List.of(
                Condition.of(
                        """
                        (%s = ? OR EXISTS (
                            SELECT FROM lead seen WHERE seen.id = o.lead_id AND %s = ?))\
                        """
                                .formatted(ofOffer, ofLead),
                        Parameter.of(owner),
                        Parameter.of(owner)));
    }

    static Optional<UUID> distributor(Visibility visibility) {
        return visibility instanceof Visibility.OfDistributor(var id)
                ? Optional.of(id.value())
                : Optional.empty();
    }
}
