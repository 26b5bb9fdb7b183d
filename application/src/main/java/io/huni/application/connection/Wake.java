package io.huni.application.connection;

import io.huni.application.connection.port.ParkedDeliveries;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.connection.Connection;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** Sets a connection to work at once: a sync, and another try for what has waited for it. */
record Wake(SyncSchedule schedule, ParkedDeliveries parked, Clock clock) {
    Mono<Void> up(Connection connection) {
        return schedule.dueAt(connection.id(), clock.instant())
                .then(Mono.defer(() -> parked.retry(connection.page())));
    }

    /** Puts it on the schedule, or takes it off when it is switched off. */
    Mono<Void> follow(Connection connection) {
        return connection.active() ? up(connection) : schedule.remove(connection.id());
    }
}
