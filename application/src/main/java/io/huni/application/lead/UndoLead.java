package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;

/** In-port: takes back what the actor did to a lead last. */
public interface UndoLead {
    /** How long a change can be taken back. */
    Duration WINDOW = Duration.ofMinutes(10);

    /**
     * Also when the lead has left the actor's scope by that change. Needs the right of the change;
     * steps of the funnel that were only reached by it count no longer. Refuses with {@code
     * shared.not-found} outside the scope, {@code lead.not-undoable} what is not the actor's own
     * change or too old, {@code shared.stale} another version and {@code lead.changed-since} what
     * somebody has worked on since.
     *
     * @param version that the change has left; any when empty
     */
    Mono<Void> undo(Actor actor, LeadId lead, Optional<Integer> version);
}
