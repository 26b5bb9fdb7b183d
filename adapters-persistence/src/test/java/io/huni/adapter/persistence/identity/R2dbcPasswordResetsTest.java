package io.huni.adapter.persistence.identity;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.PasswordResetsContract;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Users;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcPasswordResetsTest extends PasswordResetsContract {
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
    protected PasswordResets resets() {
        return new R2dbcPasswordResets(POSTGRES.client());
    }
}
