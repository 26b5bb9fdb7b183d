package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
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

    /** Refuses with {@code lead.assignee-unknown} whom the actor may not see or who has left. */
    Mono<LeadAction> to(Actor actor, Optional<UserId> to) {
        return Mono.justOrEmpty(to)
                .flatMap(user -> users.get(actor, user))
                .onErrorMap(Refused.class, unseen -> unknown())
                .map(Assignments::toActive)
                .defaultIfEmpty(new LeadAction.Assign(Optional.empty(), Optional.empty(), ""));
    }

    private static LeadAction toActive(User user) {
        if (!user.active()) {
            throw unknown();
        }
        return new LeadAction.Assign(Optional.of(user.id()), user.team(), "");
    }

    private static Refused unknown() {
        return new Refused(LeadErrorKey.ASSIGNEE_UNKNOWN, Map.of(), "/userId");
    }
}
