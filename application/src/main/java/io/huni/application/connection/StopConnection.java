package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.connection.Fault;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * Switches a connection off whose token Meta takes no more, with the reason for the admins. Leaves
 * it alone when somebody has renewed the token meanwhile.
 */
final class StopConnection {
    private static final int TRIES = 3;

    private final Connections connections;
    private final UnitOfWork unitOfWork;
    private final ConnectionAnnouncements announcements;

    StopConnection(
            Connections connections, UnitOfWork unitOfWork, ConnectionAnnouncements announcements) {
        this.connections = connections;
        this.unitOfWork = unitOfWork;
        this.announcements = announcements;
    }

    Mono<Void> stop(Opened used, Fault fault) {
        return connections
                .find(used.connection().id())
                .filter(now -> now.credentials().equals(used.credentials()))
                .filter(now -> now.connection().active())
                .flatMap(now -> switchOff(now, fault))
                .retryWhen(Refusals.stale(TRIES));
    }

    private Mono<Void> switchOff(Opened now, Fault fault) {
        return connections
                .save(now.connection().switchedTo(false), Optional.empty())
                .then(Mono.defer(() -> note(now, fault)))
                .as(unitOfWork::inTransaction)
                .then(Mono.defer(() -> announcements.updated(now.connection())));
    }

    private Mono<Void> note(Opened now, Fault fault) {
        return connections.note(
                now.connection().id(),
                now.health()
                        .withProblem(Optional.of(fault))
                        .withUsage(now.health().usagePercent(), Optional.empty()));
    }
}
