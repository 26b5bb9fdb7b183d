package io.huni.application.connection;

import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Absent;
import io.huni.domain.connection.Connection;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.ZoneId;
import java.util.Optional;

/** Connections as they exist for an actor: the right first, then the scope. */
final class ScopedConnections {
    private final Connections connections;
    private final ConnectionReads reads;
    private final OrganisationQueries organisations;

    ScopedConnections(
            Connections connections, ConnectionReads reads, OrganisationQueries organisations) {
        this.connections = connections;
        this.reads = reads;
        this.organisations = organisations;
    }

    /** Refuses with {@code shared.right-missing} or {@code shared.not-found}. */
    Mono<Opened> opened(Actor actor, Right right, ConnectionId connection) {
        return permitted(actor, right)
                .then(Mono.defer(() -> connections.find(connection)))
                .filter(found -> exists(actor, found.connection()))
                .switchIfEmpty(Absent.notFound());
    }

    static Mono<Void> permitted(Actor actor, Right right) {
        return Mono.fromRunnable(() -> actor.require(right));
    }

    /** Whether it is, or would be, there for the actor. */
    static boolean exists(Actor actor, Connection connection) {
        Owners owners =
                new Owners(
                        Optional.of(connection.distributor()), Optional.empty(), Optional.empty());
        return actor.visibility(Module.CONNECTION).covers(owners);
    }

    Mono<ConnectionView> view(Actor actor, ConnectionId connection) {
        return zone().flatMap(
                        zone -> reads.find(actor.visibility(Module.CONNECTION), connection, zone))
                .switchIfEmpty(Absent.notFound());
    }

    Mono<ZoneId> zone() {
        return organisations.organisation().map(Organisation::timeZone);
    }
}
