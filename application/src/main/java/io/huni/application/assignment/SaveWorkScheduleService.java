package io.huni.application.assignment;

import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class SaveWorkScheduleService implements SaveWorkSchedule {
    private final WorkSchedules schedules;
    private final UnitOfWork unitOfWork;

    SaveWorkScheduleService(WorkSchedules schedules, UnitOfWork unitOfWork) {
        this.schedules = schedules;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> saveUsual(Actor actor, WorkingWeek week) {
        return Mono.fromRunnable(() -> actor.require(Right.ASSIGNMENT_MANAGE))
                .then(Mono.defer(() -> schedules.saveUsual(week)));
    }

    @Override
    public Mono<Void> save(Actor actor, UserId person, WorkSchedule schedule) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.ASSIGNMENT_MANAGE))
                .then(Mono.defer(() -> schedules.save(person, schedule)));
    }

    @Override
    public Mono<WorkSchedule> leave(Actor actor, Optional<Absence> away) {
        return Mono.justOrEmpty(actor.user())
                .switchIfEmpty(Absent.notFound())
                .flatMap(person -> leave(person, away))
                .as(unitOfWork::inTransaction);
    }

    private Mono<WorkSchedule> leave(UserId person, Optional<Absence> away) {
        return schedules
                .own()
                .map(own -> own.getOrDefault(person, WorkSchedule.asEverybody()))
                .map(before -> new WorkSchedule(before.week(), away))
                .flatMap(after -> schedules.save(person, after).thenReturn(after));
    }
}
