package io.huni.bootstrap.webhook;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.InMemoryConnections;
import io.huni.domain.connection.Connection;

import org.junit.jupiter.api.Test;

class ConnectionSecretsTest {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final ConnectionSecrets secrets = new ConnectionSecrets(connections);

    private void add(Connection connection, String appSecret) {
        connections.add(connection, credentials("token", appSecret)).block();
    }

    @Test
    void areUnknownUntilTheyWereRead() {
        add(aConnection().connection(), "one");
        assertThat(secrets.areRead()).isFalse();
        assertThat(secrets.plain()).isEmpty();

        secrets.refresh().block();

        assertThat(secrets.areRead()).isTrue();
        assertThat(secrets.plain()).containsExactly("one");
    }

    @Test
    void areNotReadWhileTheDatabaseIsAway() {
        connections.away(true);

        secrets.refresh().block();

        assertThat(secrets.areRead()).isFalse();
    }

    @Test
    void keepsWhatItKnowsWhileTheDatabaseIsAway() {
        add(aConnection().connection(), "one");
        secrets.refresh().block();
        connections.away(true);

        secrets.refresh().block();

        assertThat(secrets.areRead()).isTrue();
        assertThat(secrets.plain()).containsExactly("one");
    }

    @Test
    void tellsASecretOnceThatSeveralConnectionsShare() {
        add(aConnection().connection(), "shared");
        add(aConnection().inactive().connection(), "shared");

        secrets.refresh().block();

        assertThat(secrets.plain()).containsExactly("shared");
    }
}
