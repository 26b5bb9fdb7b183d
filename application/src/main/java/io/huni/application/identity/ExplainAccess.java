package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In-port: what a person can see and do, module by module, and why. Needs {@code user:read};
 * refuses with {@code shared.not-found} a person outside the actor's scope.
 */
public interface ExplainAccess {
    Mono<Access> explain(Actor actor, UserId user);

    record Access(User user, List<OfModule> modules) {}

    /**
     * @param held the rights that the role gives
     * @param records how many exist for the person; empty for a module without records and for one
     *     without a right
     */
    record OfModule(Module module, Set<Right> held, Reason reason, Optional<Long> records) {}

    /** Why it is so. */
    enum Reason {
        /** The role gives no right in the module. */
        NO_RIGHT,
        /** The person is switched off. */
        INACTIVE,
        /** The role reaches everything. */
        EVERYTHING,
        /** The role reaches the person's distributor. */
        DISTRIBUTOR,
        /** The role reaches the person's team. */
        TEAM,
        /** The role reaches a team, but the person is in none: only what is assigned. */
        TEAM_MISSING,
        /** What is assigned to the person. */
        OWN
    }
}
