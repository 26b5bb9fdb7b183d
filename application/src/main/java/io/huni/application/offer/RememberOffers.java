package io.huni.application.offer;

import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.application.lead.OfferTask;
import io.huni.application.offer.port.Offers;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;

import reactor.core.publisher.Mono;

/** Keeps for a job on which terms it offers. */
final class RememberOffers implements OfferTask {
    private final Offers offers;
    private final OfferDesk desk;

    RememberOffers(Offers offers, OfferDesk desk) {
        this.offers = offers;
        this.desk = desk;
    }

    @Override
    public Mono<Void> check(Actor actor, Wish.Offer wish) {
        return Mono.fromSupplier(() -> terms(wish))
                .flatMap(terms -> desk.requireActive(terms.to()));
    }

    @Override
    public Mono<Void> remember(JobId job, Wish.Offer wish) {
        return offers.remember(job, terms(wish));
    }

    private static Terms terms(Wish.Offer wish) {
        return new Terms(
                wish.to(),
                new TimeLimit(wish.withinHours(), wish.workingHours()),
                wish.together(),
                wish.note());
    }
}
