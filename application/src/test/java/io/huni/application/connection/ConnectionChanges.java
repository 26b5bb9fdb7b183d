package io.huni.application.connection;

import static io.huni.domain.identity.ActorFixture.superadmin;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Secret;

import java.util.Optional;
import java.util.OptionalInt;

/** What an admin may change of a connection, for tests. */
final class ConnectionChanges {
    private ConnectionChanges() {}

    static ChangeConnection.Command change(Connection connection) {
        return new ChangeConnection.Command(
                superadmin(),
                connection.id(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ChangeConnection.Command renewed(Connection connection, String token) {
        ChangeConnection.Command same = change(connection);
        return new ChangeConnection.Command(
                same.actor(),
                same.connection(),
                same.expectedVersion(),
                same.distributor(),
                same.name(),
                same.forms(),
                Optional.of(new Secret(token)),
                same.appSecret(),
                same.syncInterval(),
                Optional.of(true),
                same.adAccount());
    }

    static ChangeConnection.Command switched(
            Connection connection, boolean active, OptionalInt version) {
        ChangeConnection.Command same = change(connection);
        return new ChangeConnection.Command(
                same.actor(),
                same.connection(),
                version,
                same.distributor(),
                Optional.of("Yeni ad"),
                same.forms(),
                same.accessToken(),
                same.appSecret(),
                same.syncInterval(),
                Optional.of(active),
                same.adAccount());
    }
}
