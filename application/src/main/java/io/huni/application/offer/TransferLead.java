package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/** In-port: gives a lead to a distributor without asking. Needs {@code lead:offer}. */
public interface TransferLead {
    /**
     * Ends an offer that is open. Refuses with {@code shared.not-found} outside the actor's scope,
     * {@code organisation.distributor-unknown} also when it is not active, and by {@link
     * io.huni.domain.lead.TransferPolicy}.
     *
     * @param why said in the history; may be empty
     */
    Mono<Void> transfer(Actor actor, LeadId lead, DistributorId to, String why);
}
