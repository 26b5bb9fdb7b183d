package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.shared.Absent;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;

final class AssignmentQueriesService implements AssignmentQueries {
    private final AssignmentRules rules;
    private final WorkSchedules schedules;

    AssignmentQueriesService(AssignmentRules rules, WorkSchedules schedules) {
        this.rules = rules;
        this.schedules = schedules;
    }

    @Override
    public Mono<List<AssignmentRule>> rules(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.ASSIGNMENT_MANAGE);
                    return rules.all();
                });
    }

    @Override
    public Mono<Schedules> schedules(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.ASSIGNMENT_MANAGE);
                    return schedules.usual().zipWhen(usual -> schedules.own(), Schedules::new);
                });
    }

    @Override
    public Mono<WorkSchedule> ownSchedule(Actor actor) {
        return Mono.justOrEmpty(actor.user())
                .flatMap(this::scheduleOf)
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<WorkSchedule> scheduleOf(UserId person) {
        return schedules.own().map(own -> own.getOrDefault(person, WorkSchedule.asEverybody()));
    }
}
