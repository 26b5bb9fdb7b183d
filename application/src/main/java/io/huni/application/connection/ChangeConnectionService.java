package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

final class ChangeConnectionService implements ChangeConnection {
    private final Connections connections;
    private final ScopedConnections scoped;
    private final OrganisationQueries organisations;
    private final Wake wake;
    private final UnitOfWork unitOfWork;
    private final ConnectionAnnouncements announcements;

    ChangeConnectionService(
            Connections connections,
            ScopedConnections scoped,
            OrganisationQueries organisations,
            Wake wake,
            UnitOfWork unitOfWork,
            ConnectionAnnouncements announcements) {
        this.connections = connections;
        this.scoped = scoped;
        this.organisations = organisations;
        this.wake = wake;
        this.unitOfWork = unitOfWork;
        this.announcements = announcements;
    }

    @Override
    public Mono<ConnectionView> change(Command command) {
        return scoped.opened(command.actor(), Right.CONNECTION_MANAGE, command.connection())
                .doOnNext(before -> requireVersion(command, before))
                .flatMap(before -> distributor(command).thenReturn(before))
                .flatMap(before -> save(command, before))
                .then(Mono.defer(() -> scoped.view(command.actor(), command.connection())));
    }

    private static void requireVersion(Command command, Opened before) {
        int version = before.connection().version();
        if (command.expectedVersion().orElse(version) != version) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", version));
        }
    }

    private Mono<Void> distributor(Command command) {
        return Mono.justOrEmpty(command.distributor())
                .flatMap(chosen -> organisations.requireDistributor(command.actor(), chosen));
    }

    private Mono<Void> save(Command command, Opened before) {
        Connection after = changed(before.connection(), command);
        return connections
                .save(after, credentials(before.credentials(), command))
                .then(Mono.defer(() -> fresh(command, before, after)))
                .as(unitOfWork::inTransaction)
                .then(Mono.defer(() -> wake.follow(after)))
                .then(Mono.defer(() -> announcements.updated(after)));
    }

    /** A new token or a switch to active makes old faults meaningless. */
    private Mono<Void> fresh(Command command, Opened before, Connection after) {
        boolean newToken = command.accessToken().isPresent();
        boolean switchedOn = after.active() && !before.connection().active();
        return newToken || switchedOn
                ? connections.note(after.id(), cleared(before.health(), newToken))
                : Mono.empty();
    }

    private static Health cleared(Health before, boolean newToken) {
        Health withoutFault =
                before.withProblem(Optional.empty()).withUsage(Optional.empty(), Optional.empty());
        return newToken ? withoutFault.withToken(Optional.empty(), false) : withoutFault;
    }

    private static Optional<Credentials> credentials(Credentials before, Command command) {
        if (command.accessToken().isEmpty() && command.appSecret().isEmpty()) {
            return Optional.empty();
        }
        Secret token = command.accessToken().orElse(before.accessToken());
        return Optional.of(
                new Credentials(token, command.appSecret().or(() -> before.appSecret())));
    }

    private static Connection changed(Connection before, Command command) {
        return new Connection(
                before.id(),
                command.distributor().orElse(before.distributor()),
                command.name().orElse(before.name()),
                before.page(),
                command.forms().orElse(before.forms()),
                command.syncInterval().orElse(before.syncInterval()),
                command.active().orElse(before.active()),
                command.adAccount().or(before::adAccount),
                before.version());
    }
}
