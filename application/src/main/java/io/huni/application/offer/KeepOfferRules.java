package io.huni.application.offer;

import io.huni.domain.identity.Actor;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.TimeLimit;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: the rules that offer new leads. Needs {@code assignment:manage}. */
public interface KeepOfferRules {
    /** Adds it behind the others. Refuses with {@code offer.distributor-unknown}. */
    Mono<OfferRule> add(Actor actor, Draft draft);

    /**
     * Refuses like {@link #add}, with {@code shared.not-found}, and with {@code shared.stale} when
     * the rule has another version.
     */
    Mono<OfferRule> replace(Actor actor, OfferRuleId rule, Draft draft, Optional<Integer> version);

    /** What it has offered goes on. Refuses with {@code shared.not-found}. */
    Mono<Void> remove(Actor actor, OfferRuleId rule);

    /** Refuses with {@code offer.order-incomplete} unless each rule is named once. */
    Mono<Void> order(Actor actor, List<OfferRuleId> rules);

    /** Everything of a rule that people choose. */
    record Draft(
            String name,
            boolean active,
            OfferConditions conditions,
            OfferMethod method,
            List<Member> members,
            TimeLimit limit) {
        OfferRule rule(OfferRuleId id, int version) {
            return new OfferRule(id, name, active, conditions, method, members, limit, version);
        }
    }
}
