package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

/** To whom leads may be given. */
final class Assignments {
    private final UserQueries users;

    Assignments(UserQueries users) {
        this.users = users;
    }

    /**
     * Refuses with {@code lead.assignee-unknown} whom the actor may not see or who has left, and
     * with {@code lead.assignee-blind} whom no lead is shown to.
     */
    Mono<LeadAction> to(Actor actor, Optional<UserId> to) {
        return Mono.justOrEmpty(to)
                .flatMap(user -> users.get(actor, user))
                .onErrorMap(Refused.class, unseen -> unknown())
                .doOnNext(Assignments::requireSight)
                .map(Assignments::toActive)
                .defaultIfEmpty(gift(Optional.empty()));
    }

    /**
     * The same gift as things stand, with the person's team of this moment and kept so until the
     * end of the transaction; refuses only with {@code lead.assignee-unknown}.
     */
    Mono<LeadAction> anew(Actor actor, LeadAction.Assign before) {
        return Mono.justOrEmpty(before.to())
                .flatMap(user -> users.hold(actor, user))
                .onErrorMap(Refused.class, unseen -> unknown())
                .map(Assignments::toActive)
                .defaultIfEmpty(before);
    }

    private static void requireSight(User user) {
        if (user.active() && !user.mayHoldLeads()) {
            throw new Refused(LeadErrorKey.ASSIGNEE_BLIND, Map.of(), "/userId");
        }
    }

    private static LeadAction toActive(User user) {
        if (!user.active()) {
            throw unknown();
        }
        return gift(Optional.of(user));
    }

    /** To a person as they are now, or to nobody. */
    static LeadAction gift(Optional<User> person) {
        return new LeadAction.Assign(
                person.map(User::id),
                person.flatMap(User::team),
                "",
                person.map(User::sightOfLeads).orElseGet(Visibility.Everything::new));
    }

    private static Refused unknown() {
        return new Refused(LeadErrorKey.ASSIGNEE_UNKNOWN, Map.of(), "/userId");
    }
}
