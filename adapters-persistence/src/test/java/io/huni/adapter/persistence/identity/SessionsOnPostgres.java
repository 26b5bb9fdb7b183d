package io.huni.adapter.persistence.identity;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.port.Sessions;

/** The real sessions for tests of other adapters. */
public final class SessionsOnPostgres {
    private SessionsOnPostgres() {}

    public static Sessions of(PostgresTest postgres) {
        return new R2dbcSessions(postgres.client());
    }
}
