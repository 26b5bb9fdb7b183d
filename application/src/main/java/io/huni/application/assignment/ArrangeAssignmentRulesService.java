package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class ArrangeAssignmentRulesService implements ArrangeAssignmentRules {
    private final AssignmentRules rules;
    private final UnitOfWork unitOfWork;

    ArrangeAssignmentRulesService(AssignmentRules rules, UnitOfWork unitOfWork) {
        this.rules = rules;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> order(Actor actor, List<RuleId> wanted) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE))
                .then(Mono.defer(rules::all))
                .doOnNext(all -> requireEachOnce(all, wanted))
                .flatMap(all -> rules.order(wanted))
                .as(unitOfWork::inTransaction);
    }

    private static void requireEachOnce(List<AssignmentRule> all, List<RuleId> wanted) {
        Set<RuleId> there = all.stream().map(AssignmentRule::id).collect(Collectors.toSet());
        if (wanted.size() != there.size() || !there.equals(new HashSet<>(wanted))) {
            throw new Refused(AssignmentErrorKey.ORDER_INCOMPLETE);
        }
    }

    @Override
    public Mono<Void> remove(Actor actor, RuleId rule) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE))
                .then(Mono.defer(() -> rules.find(rule)))
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> rules.remove(found.id()))
                .as(unitOfWork::inTransaction);
    }
}
