package io.huni.application.followup;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.util.Optional;

/**
 * Which templates and rules there are for somebody: those of the house and of the own team, or for
 * a distributor's people the own ones and what the house shares.
 */
record Shelf(Actor actor, Visibility reach, Optional<TeamId> team) {
    static Shelf of(Actor actor) {
        Optional<TeamId> team =
                actor instanceof Actor.Person person ? person.team() : Optional.empty();
        return new Shelf(actor, actor.visibility(Module.LEAD), team);
    }

    boolean reads(Owners owners, boolean shared) {
        boolean ofHouse = owners.distributor().isEmpty() && owners.team().isEmpty();
        return switch (reach) {
            case Visibility.Everything() -> true;
            case Visibility.Nothing() -> false;
            case Visibility.OfDistributor(var own) ->
                    owners.distributor().filter(own::equals).isPresent() || ofHouse && shared;
            case Visibility.OfTeam(var own) ->
                    ofHouse || owners.team().filter(own::equals).isPresent();
            case Visibility.OfAssignee(var self) ->
                    ofHouse || owners.team().isPresent() && owners.team().equals(team);
        };
    }

    boolean keeps(Owners owners) {
        return actor.may(Right.FOLLOWUP_MANAGE)
                && !(reach instanceof Visibility.OfAssignee)
                && reach.covers(owners);
    }

    /** For a change, what others keep is not there: refuses with {@code shared.not-found}. */
    void requireKeeps(Owners owners) {
        if (!keeps(owners)) {
            throw new Refused(SharedErrorKey.NOT_FOUND);
        }
    }

    /**
     * To whom something new belongs.
     *
     * @param wished only heard of those who see everything
     */
    Owners owners(Optional<DistributorId> wished) {
        return switch (reach) {
            case Visibility.Everything() -> new Owners(wished, Optional.empty(), Optional.empty());
            case Visibility.OfDistributor(var own) ->
                    new Owners(Optional.of(own), Optional.empty(), Optional.empty());
            case Visibility.OfTeam(var own) ->
                    new Owners(Optional.empty(), Optional.of(own), Optional.empty());
            case Visibility.OfAssignee(var self) -> Owners.none();
            case Visibility.Nothing() -> Owners.none();
        };
    }
}
