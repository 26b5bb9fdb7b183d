package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.shared.Secrets;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.shared.ConnectionId;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Credentials as they stand in their two columns; each opens only in its own row and column. */
final class SealedCredentials {
    private static final String ACCESS_TOKEN = "access_token";
    private static final String APP_SECRET = "app_secret";

    private final Secrets secrets;

    SealedCredentials(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] accessToken(ConnectionId connection, Credentials credentials) {
        return secrets.seal(credentials.accessToken().plain(), owner(connection, ACCESS_TOKEN));
    }

    byte @Nullable [] appSecret(ConnectionId connection, Credentials credentials) {
        return credentials
                .appSecret()
                .map(secret -> secrets.seal(secret.plain(), owner(connection, APP_SECRET)))
                .orElse(null);
    }

    Credentials open(Readable row) {
        ConnectionId connection = ConnectionRow.id(row);
        byte[] accessToken = required(row, ACCESS_TOKEN, byte[].class);
        return new Credentials(
                open(accessToken, connection, ACCESS_TOKEN),
                optional(row, APP_SECRET, byte[].class)
                        .map(bytes -> open(bytes, connection, APP_SECRET)));
    }

    boolean opens(Readable row) {
        try {
            open(row);
            return true;
        } catch (IllegalStateException shut) {
            return false;
        }
    }

    /** Empty when the key at hand does not open it. */
    Optional<Secret> openedAppSecret(Readable row) {
        byte[] bytes = required(row, APP_SECRET, byte[].class);
        try {
            return Optional.of(open(bytes, ConnectionRow.id(row), APP_SECRET));
        } catch (IllegalStateException shut) {
            return Optional.empty();
        }
    }

    private Secret open(byte[] bytes, ConnectionId connection, String column) {
        return new Secret(secrets.open(bytes, owner(connection, column)));
    }

    private static String owner(ConnectionId connection, String column) {
        return "connection:" + connection.value() + ":" + column;
    }
}
