package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Refused;

/** Whether somebody may make a person so: neither mightier than oneself nor out of sight. */
final class Reach {
    private Reach() {}

    /** Refuses with {@code identity.beyond-own}. */
    static void require(Actor actor, User person) {
        actor.requireWithin(person.role());
        if (!actor.visibility(Module.USER).covers(person.owners())) {
            throw new Refused(IdentityErrorKey.BEYOND_OWN);
        }
    }
}
