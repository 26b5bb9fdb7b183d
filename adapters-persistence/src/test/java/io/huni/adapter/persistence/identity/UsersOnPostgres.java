package io.huni.adapter.persistence.identity;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.port.Users;

/** People in the database of a test, for tests of other features. */
public final class UsersOnPostgres {
    private UsersOnPostgres() {}

    public static Users of(PostgresTest postgres) {
        return new R2dbcUsers(postgres.client());
    }
}
