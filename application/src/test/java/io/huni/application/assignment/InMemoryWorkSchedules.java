package io.huni.application.assignment;

import io.huni.application.assignment.port.WorkSchedules;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.Map;

/** Schedules in a map; everybody is there. */
public final class InMemoryWorkSchedules implements WorkSchedules {
    private final Map<UserId, WorkSchedule> own = new HashMap<>();
    private WorkingWeek usual = WorkingWeek.usual();

    Map<UserId, WorkSchedule> kept() {
        return own;
    }

    @Override
    public Mono<WorkingWeek> usual() {
        return Mono.fromSupplier(() -> usual);
    }

    @Override
    public Mono<Void> saveUsual(WorkingWeek week) {
        return Mono.fromRunnable(() -> usual = week);
    }

    @Override
    public Mono<Map<UserId, WorkSchedule>> own() {
        return Mono.fromSupplier(() -> Map.copyOf(own));
    }

    @Override
    public Mono<Void> save(UserId person, WorkSchedule schedule) {
        return Mono.fromRunnable(() -> own.put(person, schedule));
    }
}
