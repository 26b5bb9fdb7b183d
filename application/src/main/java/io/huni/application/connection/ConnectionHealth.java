package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps what is known of a connection's dealings with Meta, from whoever has dealt with it. */
final class ConnectionHealth {
    /** What a sync that goes well says nothing about. */
    private static final Set<FaultKey> NOT_OF_SYNC =
            EnumSet.of(
                    FaultKey.SILENT_SPENDING,
                    FaultKey.PAGE_NOT_SUBSCRIBED,
                    FaultKey.TOKEN_EXPIRING,
                    FaultKey.SERVICE_QUESTION_UNMAPPED);

    private final Connections connections;
    private final ConnectionAnnouncements announcements;

    ConnectionHealth(Connections connections, ConnectionAnnouncements announcements) {
        this.connections = connections;
        this.announcements = announcements;
    }

    /** Reads what is noted now, changes it and tells open screens. */
    Mono<Void> change(ConnectionId connection, UnaryOperator<Health> change) {
        return connections.find(connection).flatMap(now -> note(now, change.apply(now.health())));
    }

    /** For what was learnt with a token: it says nothing of one that has taken its place. */
    Mono<Void> changeBy(Opened used, UnaryOperator<Health> change) {
        return connections
                .find(used.connection().id())
                .filter(now -> now.credentials().equals(used.credentials()))
                .flatMap(now -> note(now, change.apply(now.health())));
    }

    private Mono<Void> note(Opened now, Health health) {
        return connections
                .note(now.connection().id(), health)
                .then(Mono.defer(() -> announcements.updated(now.connection())));
    }

    /** The problem after a sync: a lasting one keeps the moment at which it was first seen. */
    static Optional<Fault> afterSync(Optional<Fault> before, Optional<Fault> found) {
        return found.isPresent()
                ? found.map(fault -> lasting(before, fault))
                : before.filter(fault -> NOT_OF_SYNC.contains(fault.key()));
    }

    /** The problem after a look at one matter, which may have passed; a more urgent one stays. */
    static Optional<Fault> after(Optional<Fault> before, Optional<Fault> found, FaultKey matter) {
        boolean same = before.filter(fault -> fault.key() != matter).isEmpty();
        return same || found.isPresent() && yields(before, matter)
                ? found.map(fault -> lasting(before, fault))
                : before;
    }

    private static boolean yields(Optional<Fault> before, FaultKey matter) {
        return matter == FaultKey.SILENT_SPENDING
                && before.filter(fault -> NOT_OF_SYNC.contains(fault.key())).isPresent();
    }

    private static Fault lasting(Optional<Fault> before, Fault found) {
        return before.filter(old -> old.key() == found.key())
                .map(old -> new Fault(found.key(), found.parameters(), old.since()))
                .orElse(found);
    }
}
