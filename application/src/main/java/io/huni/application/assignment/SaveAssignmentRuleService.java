package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.identity.UserQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SaveAssignmentRuleService implements SaveAssignmentRule {
    private static final Actor PROGRAM = new Actor.Program();

    private final AssignmentRules rules;
    private final UserQueries users;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    SaveAssignmentRuleService(
            AssignmentRules rules, UserQueries users, UnitOfWork unitOfWork, Ids ids) {
        this.rules = rules;
        this.users = users;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<AssignmentRule> add(Actor actor, Draft draft) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE))
                .then(Mono.fromSupplier(() -> draft.rule(new RuleId(ids.next()), 1)))
                .delayUntil(rule -> requireSight(rule.people()))
                .flatMap(this::saved)
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<AssignmentRule> replace(
            Actor actor, RuleId rule, Draft draft, Optional<Integer> version) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE))
                .then(Mono.defer(() -> rules.find(rule)))
                .switchIfEmpty(Absent.notFound())
                .map(before -> unchanged(before, version))
                .delayUntil(before -> requireSight(without(before.people(), draft.people())))
                .map(before -> draft.rule(rule, before.version() + 1))
                .flatMap(this::saved)
                .as(unitOfWork::inTransaction);
    }

    private static AssignmentRule unchanged(AssignmentRule rule, Optional<Integer> seen) {
        if (seen.filter(version -> version != rule.version()).isPresent()) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", rule.version()));
        }
        return rule;
    }

    private static List<UserId> without(List<UserId> before, List<UserId> people) {
        return people.stream().filter(person -> !before.contains(person)).toList();
    }

    /** Whom the rule has already stays, so that a lost right does not lock the rule. */
    private Mono<Void> requireSight(List<UserId> added) {
        return added.isEmpty()
                ? Mono.empty()
                : users.visibleTo(PROGRAM).doOnNext(people -> requireSight(added, people)).then();
    }

    private static void requireSight(List<UserId> added, List<User> people) {
        people.stream()
                .filter(one -> added.contains(one.id()) && !one.mayHoldLeads())
                .findFirst()
                .ifPresent(
                        blind -> {
                            throw new Refused(
                                    AssignmentErrorKey.PERSON_BLIND,
                                    Map.of("name", blind.name()),
                                    "/people");
                        });
    }

    private Mono<AssignmentRule> saved(AssignmentRule rule) {
        return rules.save(rule).thenReturn(rule);
    }
}
