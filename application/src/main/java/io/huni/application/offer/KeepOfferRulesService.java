package io.huni.application.offer;

import io.huni.application.offer.port.OfferRules;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class KeepOfferRulesService implements KeepOfferRules {
    private final OfferRules rules;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    KeepOfferRulesService(OfferRules rules, UnitOfWork unitOfWork, Ids ids) {
        this.rules = rules;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<OfferRule> add(Actor actor, Draft draft) {
        return allowed(actor)
                .then(Mono.fromSupplier(() -> draft.rule(new OfferRuleId(ids.next()), 1)))
                .flatMap(this::saved)
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<OfferRule> replace(
            Actor actor, OfferRuleId rule, Draft draft, Optional<Integer> version) {
        return found(actor, rule)
                .doOnNext(before -> Versions.require(before.version(), version))
                .map(before -> draft.rule(rule, before.version() + 1))
                .flatMap(this::saved)
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> remove(Actor actor, OfferRuleId rule) {
        return found(actor, rule)
                .flatMap(there -> rules.remove(there.id()))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> order(Actor actor, List<OfferRuleId> wanted) {
        return allowed(actor)
                .then(Mono.defer(rules::all))
                .doOnNext(all -> requireEachOnce(all, wanted))
                .flatMap(all -> rules.order(wanted))
                .as(unitOfWork::inTransaction);
    }

    private static Mono<Void> allowed(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE));
    }

    private Mono<OfferRule> found(Actor actor, OfferRuleId rule) {
        return allowed(actor)
                .then(Mono.defer(() -> rules.find(rule)))
                .switchIfEmpty(Absent.notFound());
    }

    private static void requireEachOnce(List<OfferRule> all, List<OfferRuleId> wanted) {
        Set<OfferRuleId> there = all.stream().map(OfferRule::id).collect(Collectors.toSet());
        if (wanted.size() != there.size() || !there.equals(new HashSet<>(wanted))) {
            throw new Refused(OfferErrorKey.ORDER_INCOMPLETE);
        }
    }

    private Mono<OfferRule> saved(OfferRule rule) {
        return rules.save(rule).thenReturn(rule);
    }
}
