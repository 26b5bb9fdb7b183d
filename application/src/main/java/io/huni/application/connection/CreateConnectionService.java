package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.domain.connection.Connection;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

final class CreateConnectionService implements CreateConnection {
    private static final int FIRST_VERSION = 1;

    private final Connections connections;
    private final ScopedConnections scoped;
    private final OrganisationQueries organisations;
    private final Wake wake;
    private final ConnectionAnnouncements announcements;
    private final Ids ids;

    CreateConnectionService(
            Connections connections,
            ScopedConnections scoped,
            OrganisationQueries organisations,
            Wake wake,
            ConnectionAnnouncements announcements,
            Ids ids) {
        this.connections = connections;
        this.scoped = scoped;
        this.organisations = organisations;
        this.wake = wake;
        this.announcements = announcements;
        this.ids = ids;
    }

    @Override
    public Mono<ConnectionView> create(Command command) {
        return ScopedConnections.permitted(command.actor(), Right.CONNECTION_MANAGE)
                .then(
                        Mono.defer(
                                () ->
                                        organisations.requireDistributor(
                                                command.actor(), command.distributor())))
                .then(Mono.fromCallable(() -> connection(command)))
                .filter(connection -> ScopedConnections.exists(command.actor(), connection))
                .switchIfEmpty(Absent.notFound())
                .flatMap(connection -> add(command, connection));
    }

    private Connection connection(Command command) {
        return new Connection(
                new ConnectionId(ids.next()),
                command.distributor(),
                command.name(),
                command.page(),
                command.forms(),
                command.syncInterval(),
                command.active(),
                command.adAccount(),
                FIRST_VERSION);
    }

    private Mono<ConnectionView> add(Command command, Connection connection) {
        return connections
                .add(connection, command.credentials())
                .then(Mono.defer(() -> wake.follow(connection)))
                .then(Mono.defer(() -> announcements.updated(connection)))
                .then(Mono.defer(() -> scoped.view(command.actor(), connection.id())));
    }
}
