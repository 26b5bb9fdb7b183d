package io.huni.application.lead;

import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

/**
 * What the feature that offers leads adds to {@link ChangeManyLeads}: it keeps the terms, and its
 * own job works on the leads.
 */
public interface OfferTask {
    /** Refuses terms that cannot be kept. */
    Mono<Void> check(Actor actor, Wish.Offer wish);

    /** In the transaction that starts the job. */
    Mono<Void> remember(JobId job, Wish.Offer wish);
}
