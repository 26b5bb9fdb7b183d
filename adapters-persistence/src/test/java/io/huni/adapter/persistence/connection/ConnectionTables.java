package io.huni.adapter.persistence.connection;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.connection.port.Connections;
import io.huni.application.shared.Secrets;

import java.nio.file.Path;

/** Two distributors and nothing else. */
final class ConnectionTables {
    static final String OWN = "00000000-0000-7000-0000-000000000001";
    static final String OTHER = "00000000-0000-7000-0000-000000000002";

    private ConnectionTables() {}

    static void empty(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE distributor, scheduled_tasks CASCADE",
                "INSERT INTO distributor VALUES ('%s', 'Klinik', true, 60), ('%s', 'Şube', true, 60)"
                        .formatted(OWN, OTHER));
    }

    static Connections connections(PostgresTest postgres, Path keys) {
        return connections(postgres, SecretsFixture.in(keys));
    }

    /** As after a start that was told to rotate. */
    static Connections connectionsWithRotatedKey(PostgresTest postgres, Path keys) {
        return connections(postgres, SecretsFixture.rotatedIn(keys));
    }

    private static Connections connections(PostgresTest postgres, Secrets secrets) {
        return new R2dbcConnections(
                postgres.client(), postgres.unitOfWork(), new SealedCredentials(secrets));
    }
}
