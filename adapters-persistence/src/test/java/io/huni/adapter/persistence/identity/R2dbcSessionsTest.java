package io.huni.adapter.persistence.identity;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.SessionsContract;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcSessionsTest extends SessionsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE app_user CASCADE");
    }

    @Override
    protected Users users() {
        return new R2dbcUsers(POSTGRES.client());
    }

    @Override
    protected Sessions sessions() {
        return new R2dbcSessions(POSTGRES.client());
    }
}
