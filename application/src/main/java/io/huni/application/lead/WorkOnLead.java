package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: does one thing about one lead. */
public interface WorkOnLead {
    /**
     * Needs the action's right. Refuses with {@code shared.not-found} outside the actor's scope
     * and, but for a restore, in the trash; with {@code shared.stale} when the lead has another
     * version.
     */
    Mono<Outcome> work(Command command);

    /**
     * Gives the lead to a person whom the actor may see, or to nobody. Refuses like {@link #work}
     * with {@code lead.assignee-unknown} and with {@code lead.assignee-blind}.
     */
    Mono<Outcome> assign(Actor actor, LeadId lead, Optional<UserId> to, Optional<Integer> version);

    /**
     * @param version that the actor has seen; any when empty
     */
    record Command(Actor actor, LeadId lead, LeadAction action, Optional<Integer> version) {}

    /** What became of it. */
    sealed interface Outcome {
        /** It is done, and the history says so. */
        record Done() implements Outcome {}

        /** It was so already; the history says nothing. */
        record WasSo() implements Outcome {}
    }
}
