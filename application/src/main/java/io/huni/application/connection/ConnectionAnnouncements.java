package io.huni.application.connection;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.domain.connection.Connection;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Tells open screens about connections and their runs. What cannot be told now is left out. */
final class ConnectionAnnouncements {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionAnnouncements.class);

    private final Announce announce;

    ConnectionAnnouncements(Announce announce) {
        this.announce = announce;
    }

    Mono<Void> updated(Connection connection) {
        return tell(connection, "connection_updated", "{\"id\":\"" + id(connection) + "\"}");
    }

    Mono<Void> progress(Connection connection, RunView run) {
        return tell(connection, "run_updated", RunJson.of(run));
    }

    private Mono<Void> tell(Connection connection, String type, String data) {
        return announce.announce(
                        new Announcement(
                                        List.of("connections", "connection:" + id(connection)),
                                        type,
                                        Module.CONNECTION,
                                        ownersOf(connection),
                                        data)
                                .openToPartners())
                .onErrorResume(ConnectionAnnouncements::leaveOut);
    }

    private static Owners ownersOf(Connection connection) {
        return new Owners(
                Optional.of(connection.distributor()), Optional.empty(), Optional.empty());
    }

    private static Mono<Void> leaveOut(Throwable failure) {
        LOG.warn("An announcement was left out", failure);
        return Mono.empty();
    }

    private static String id(Connection connection) {
        return connection.id().value().toString();
    }
}
