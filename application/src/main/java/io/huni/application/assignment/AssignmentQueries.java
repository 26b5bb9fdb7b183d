package io.huni.application.assignment;

import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** In-port: reads the rules and when people work. Needs {@code assignment:manage}. */
public interface AssignmentQueries {
    /** In the order in which they are asked. */
    Mono<List<AssignmentRule>> rules(Actor actor);

    Mono<Schedules> schedules(Actor actor);

    /** The schedule of the actor; needs no right. */
    Mono<WorkSchedule> ownSchedule(Actor actor);

    /**
     * @param own of those who have one
     */
    record Schedules(WorkingWeek usual, Map<UserId, WorkSchedule> own) {}
}
