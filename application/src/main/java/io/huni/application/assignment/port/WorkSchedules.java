package io.huni.application.assignment.port;

import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Out-port: when people work. */
public interface WorkSchedules {
    /** The organisation's week; the usual one while none was set. */
    Mono<WorkingWeek> usual();

    Mono<Void> saveUsual(WorkingWeek week);

    /** Those who have a schedule of their own. */
    Mono<Map<UserId, WorkSchedule>> own();

    /** Refuses with {@code assignment.reference-unknown} when the person is not there. */
    Mono<Void> save(UserId person, WorkSchedule schedule);
}
