package io.huni.adapter.web;

import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.AnswerOffer;
import io.huni.application.offer.KeepOfferRules;
import io.huni.application.offer.OfferFilter;
import io.huni.application.offer.OfferLead;
import io.huni.application.offer.OfferQueries;
import io.huni.application.offer.TransferLead;
import io.huni.application.offer.WithdrawOffer;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One open offer and one rule. */
@Component
class ExampleOfferPorts
        implements OfferQueries,
                OfferLead,
                AnswerOffer,
                WithdrawOffer,
                TransferLead,
                KeepOfferRules {
    private static final OfferRule RULE =
            new OfferRule(
                    new OfferRuleId(new UUID(6, 5)),
                    "Almanca",
                    true,
                    new OfferConditions(RuleConditions.none(), Set.of(), Set.of()),
                    OfferMethod.WEIGHTED,
                    List.of(new Member(new DistributorId(new UUID(6, 6)), 2)),
                    new TimeLimit(4, true),
                    3);

    private static final String OFFER =
            """
            {"id":"%s","state":"OPEN","at":"2026-11-21T09:00:00Z","together":false,
             "withinHours":4,"workingHours":true,"version":1,"undecided":false,
             "preview":{"name":"A•••","source":"API","score":85,
              "submittedAt":"2026-11-21T09:00:00Z"},
             "asks":[],"allowed":["withdraw"]}
            """
                    .formatted(new UUID(6, 7));

    private static <T> Mono<T> allowed(Actor actor, Right right, T answer) {
        return Mono.fromCallable(
                () -> {
                    actor.require(right);
                    return answer;
                });
    }

    @Override
    public Mono<Json> page(Actor actor, OfferFilter filter, PageRequest page) {
        return allowed(actor, Right.LEAD_READ, new Json("{\"items\":[" + OFFER + "]}"));
    }

    @Override
    public Mono<Versioned> offer(Actor actor, OfferId offer) {
        return allowed(actor, Right.LEAD_READ, new Versioned(new Json(OFFER), 1));
    }

    @Override
    public Mono<Json> stats(Actor actor) {
        return allowed(
                actor,
                Right.LEAD_READ,
                new Json("{\"open\":1,\"undecided\":0,\"distributors\":[]}"));
    }

    @Override
    public Mono<List<OfferRule>> rules(Actor actor) {
        return allowed(actor, Right.ASSIGNMENT_MANAGE, List.of(RULE));
    }

    @Override
    public Mono<OfferId> offer(Command command) {
        return allowed(command.actor(), Right.LEAD_OFFER, new OfferId(new UUID(6, 7)));
    }

    @Override
    public Mono<Void> accept(Actor actor, OfferId offer, Optional<Integer> version) {
        return allowed(actor, Right.LEAD_COMMENT, offer).then();
    }

    @Override
    public Mono<Void> decline(Actor actor, OfferId offer, Decline why, Optional<Integer> version) {
        return allowed(actor, Right.LEAD_COMMENT, offer).then();
    }

    @Override
    public Mono<Void> withdraw(Actor actor, OfferId offer, Optional<Integer> version) {
        return allowed(actor, Right.LEAD_OFFER, offer).then();
    }

    @Override
    public Mono<Void> transfer(Actor actor, LeadId lead, DistributorId to, String why) {
        return allowed(actor, Right.LEAD_OFFER, lead).then();
    }

    @Override
    public Mono<OfferRule> add(Actor actor, Draft draft) {
        return allowed(actor, Right.ASSIGNMENT_MANAGE, RULE);
    }

    @Override
    public Mono<OfferRule> replace(
            Actor actor, OfferRuleId rule, Draft draft, Optional<Integer> version) {
        return allowed(actor, Right.ASSIGNMENT_MANAGE, RULE);
    }

    @Override
    public Mono<Void> remove(Actor actor, OfferRuleId rule) {
        return allowed(actor, Right.ASSIGNMENT_MANAGE, RULE).then();
    }

    @Override
    public Mono<Void> order(Actor actor, List<OfferRuleId> rules) {
        return allowed(actor, Right.ASSIGNMENT_MANAGE, RULE).then();
    }
}
