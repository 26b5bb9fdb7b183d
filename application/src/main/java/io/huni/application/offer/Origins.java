package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Origin;

import java.util.Optional;

/** Who offers. */
final class Origins {
    private Origins() {}

    static Origin of(Actor actor, Optional<JobId> job) {
        Optional<TeamId> team =
                actor instanceof Actor.Person person ? person.team() : Optional.empty();
        return new Origin(actor.user(), team, Optional.empty(), job);
    }
}
