package io.huni.application.offer;

import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.port.OfferReads;
import io.huni.application.offer.port.OfferRules;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferRule;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

final class OfferQueriesService implements OfferQueries {
    private final OfferReads reads;
    private final OfferRules rules;

    OfferQueriesService(OfferReads reads, OfferRules rules) {
        this.reads = reads;
        this.rules = rules;
    }

    @Override
    public Mono<Json> page(Actor actor, OfferFilter filter, PageRequest page) {
        return seen(actor, visibility -> reads.page(visibility, actor, filter, page));
    }

    @Override
    public Mono<Versioned> offer(Actor actor, OfferId offer) {
        return seen(actor, visibility -> reads.offer(visibility, actor, offer))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Json> stats(Actor actor) {
        return seen(actor, reads::stats);
    }

    @Override
    public Mono<List<OfferRule>> rules(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.ASSIGNMENT_MANAGE);
                    return rules.all();
                });
    }

    private static <T> Mono<T> seen(Actor actor, Function<Visibility, Mono<T>> read) {
        return Mono.defer(
                () -> {
                    actor.require(Right.LEAD_READ);
                    return read.apply(actor.visibility(Module.LEAD));
                });
    }
}
