package io.huni.application.assignment;

import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: when people work. Needs {@code assignment:manage}, but for one's own absence. */
public interface SaveWorkSchedule {
    /** The week of those who have none of their own. */
    Mono<Void> saveUsual(Actor actor, WorkingWeek week);

    /** Refuses with {@code assignment.reference-unknown}. */
    Mono<Void> save(Actor actor, UserId person, WorkSchedule schedule);

    /** The actor is away in that time, or no longer. */
    Mono<WorkSchedule> leave(Actor actor, Optional<Absence> away);
}
