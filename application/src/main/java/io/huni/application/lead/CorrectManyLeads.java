package io.huni.application.lead;

import io.huni.application.lead.EditLead.Wishes;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In-port for other features: corrects many leads as one piece of work, which can be put back. What
 * lies outside the actor's scope or in the trash stays as it is.
 */
public interface CorrectManyLeads {
    /**
     * Inside the caller's transaction. Needs {@code lead:change}, {@code lead:assign} where one
     * moves to another distributor, and the right of each action.
     *
     * <p>At another distributor only people of the house and of that distributor go on with a lead.
     */
    Mono<Corrected> correct(Command command);

    /**
     * Puts back what a job has corrected, where nobody has changed the lead since. Inside the
     * caller's transaction. Needs {@code lead:change}.
     *
     * @return those that are as they were
     */
    Mono<Set<LeadId>> putBack(Actor actor, JobId job, List<LeadId> leads);

    /**
     * @param job that can be put back later
     * @param corrections of different leads
     */
    record Command(Actor actor, JobId job, List<Correction> corrections) {}

    /**
     * @param wishes values that can be used
     */
    record Correction(LeadId lead, Wishes wishes, List<LeadAction> actions) {}

    /**
     * @param changed those that are otherwise now
     * @param refused why an action was left out, by lead; the rest of its correction was done
     */
    record Corrected(Set<LeadId> changed, Map<LeadId, LeadErrorKey> refused) {
        public Corrected {
            changed = Set.copyOf(changed);
            refused = Map.copyOf(refused);
        }
    }
}
