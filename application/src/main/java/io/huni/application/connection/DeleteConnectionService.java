package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

final class DeleteConnectionService implements DeleteConnection {
    private final Connections connections;
    private final ScopedConnections scoped;
    private final SyncSchedule schedule;
    private final ConnectionAnnouncements announcements;

    DeleteConnectionService(
            Connections connections,
            ScopedConnections scoped,
            SyncSchedule schedule,
            ConnectionAnnouncements announcements) {
        this.connections = connections;
        this.scoped = scoped;
        this.schedule = schedule;
        this.announcements = announcements;
    }

    @Override
    public Mono<Void> delete(Actor actor, ConnectionId connection) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(
                        found ->
                                connections
                                        .delete(connection)
                                        .then(Mono.defer(() -> schedule.remove(connection)))
                                        .then(
                                                Mono.defer(
                                                        () ->
                                                                announcements.updated(
                                                                        found.connection()))));
    }
}
