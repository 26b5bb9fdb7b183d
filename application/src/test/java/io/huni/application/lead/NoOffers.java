package io.huni.application.lead;

import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

/** For houses in which nothing is offered. */
public final class NoOffers implements OfferTask {
    @Override
    public Mono<Void> check(Actor actor, Wish.Offer wish) {
        return Mono.error(new UnsupportedOperationException("Nothing is offered here"));
    }

    @Override
    public Mono<Void> remember(JobId job, Wish.Offer wish) {
        return Mono.error(new UnsupportedOperationException("Nothing is offered here"));
    }
}
