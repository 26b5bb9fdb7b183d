package io.huni.application.offer.port;

import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.Partner;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Out-port: the rules in their order, and whose turn it is. */
public interface OfferRules {
    /** In the order in which they are asked. */
    Mono<List<OfferRule>> all();

    /** Inside a transaction nobody else changes the rule until its end. */
    Mono<OfferRule> find(OfferRuleId rule);

    /**
     * Adds behind the others, or replaces in place. Refuses with {@code offer.distributor-unknown}.
     */
    Mono<Void> save(OfferRule rule);

    Mono<Void> remove(OfferRuleId rule);

    /** Puts them into this order; names every rule once. */
    Mono<Void> order(List<OfferRuleId> rules);

    /**
     * The active distributors of each rule. Inside a transaction nobody else takes a turn of these
     * rules until its end.
     */
    Mono<Map<OfferRuleId, List<Partner>>> partners(Collection<OfferRuleId> rules);

    /** Counts each turn, and remembers the last. */
    Mono<Void> tookTurns(Collection<Turn> turns);

    /** A distributor was asked first by a rule. */
    record Turn(OfferRuleId rule, DistributorId distributor, Instant at) {}
}
