package io.huni.adapter.web;

import io.huni.application.assignment.ArrangeAssignmentRules;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.SaveAssignmentRule;
import io.huni.application.assignment.SaveWorkSchedule;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One rule for one person, and the usual week. */
@Component
class AssignmentPorts
        implements AssignmentQueries, SaveAssignmentRule, ArrangeAssignmentRules, SaveWorkSchedule {
    private static final AssignmentRule RULE =
            new AssignmentRule(
                    new RuleId(new UUID(6, 1)),
                    "Almanca",
                    true,
                    RuleConditions.none(),
                    AssignmentMethod.ROUND_ROBIN,
                    List.of(new UserId(new UUID(6, 2))),
                    true,
                    3);

    private static <T> Mono<T> allowed(Actor actor, T answer) {
        return Mono.fromCallable(
                () -> {
                    actor.require(Right.ASSIGNMENT_MANAGE);
                    return answer;
                });
    }

    @Override
    public Mono<List<AssignmentRule>> rules(Actor actor) {
        return allowed(actor, List.of(RULE));
    }

    @Override
    public Mono<Schedules> schedules(Actor actor) {
        return allowed(
                actor,
                new Schedules(
                        WorkingWeek.usual(),
                        Map.of(new UserId(new UUID(6, 2)), WorkSchedule.asEverybody())));
    }

    @Override
    public Mono<WorkSchedule> ownSchedule(Actor actor) {
        return Mono.just(WorkSchedule.asEverybody());
    }

    @Override
    public Mono<AssignmentRule> add(Actor actor, Draft draft) {
        return allowed(actor, RULE);
    }

    @Override
    public Mono<AssignmentRule> replace(
            Actor actor, RuleId rule, Draft draft, Optional<Integer> version) {
        return allowed(actor, RULE);
    }

    @Override
    public Mono<Void> order(Actor actor, List<RuleId> rules) {
        return allowed(actor, RULE).then();
    }

    @Override
    public Mono<Void> remove(Actor actor, RuleId rule) {
        return allowed(actor, RULE).then();
    }

    @Override
    public Mono<Void> saveUsual(Actor actor, WorkingWeek week) {
        return allowed(actor, RULE).then();
    }

    @Override
    public Mono<Void> save(Actor actor, UserId person, WorkSchedule schedule) {
        return allowed(actor, RULE).then();
    }

    @Override
    public Mono<WorkSchedule> leave(Actor actor, Optional<Absence> away) {
        return Mono.just(new WorkSchedule(Optional.empty(), away));
    }
}
