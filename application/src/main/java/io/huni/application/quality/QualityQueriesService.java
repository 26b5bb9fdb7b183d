package io.huni.application.quality;

import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.QualityCard;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.List;

final class QualityQueriesService implements QualityQueries {
    private final CriteriaBook book;
    private final QualityLeads leads;

    QualityQueriesService(CriteriaBook book, QualityLeads leads) {
        this.book = book;
        this.leads = leads;
    }

    @Override
    public Mono<Criteria> criteria(Actor actor) {
        return Mono.fromRunnable(() -> requireHouse(actor)).then(Mono.defer(book::current));
    }

    @Override
    public Mono<QualityCard> explain(Actor actor, LeadId lead) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(Mono.defer(() -> leads.facts(actor.visibility(Module.LEAD), lead)))
                .switchIfEmpty(Absent.notFound())
                .flatMap(facts -> book.current().map(criteria -> criteria.judge(facts)))
                .map(card -> isPartner(actor, Module.LEAD) ? card.scoresAlone() : card);
    }

    @Override
    public Mono<Spread> spread(Actor actor) {
        return Mono.fromRunnable(() -> requireHouse(actor))
                .then(Mono.defer(() -> leads.spread(actor.visibility(Module.LEAD))));
    }

    @Override
    public Mono<Preview> preview(Actor actor, List<Criterion> criteria) {
        return criteria(actor).flatMap(now -> preview(actor, now, new Criteria(criteria, 1)));
    }

    private Mono<Preview> preview(Actor actor, Criteria now, Criteria then) {
        return leads.newest(actor.visibility(Module.LEAD), PREVIEWED)
                .map(facts -> new Preview(facts.size(), spread(now, facts), spread(then, facts)));
    }

    private static Spread spread(Criteria criteria, List<QualityFacts> facts) {
        return Spread.of(facts.stream().map(criteria::judge).toList());
    }

    private static void requireHouse(Actor actor) {
        actor.require(Right.QUALITY_READ);
        if (isPartner(actor, Module.QUALITY)) {
            throw new Refused(SharedErrorKey.NOT_FOUND);
        }
    }

    private static boolean isPartner(Actor actor, Module module) {
        return actor.visibility(module) instanceof Visibility.OfDistributor;
    }
}
