package io.huni.adapter.persistence.identity;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.ApiTokensContract;
import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.Users;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcApiTokensTest extends ApiTokensContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void clear() {
        POSTGRES.run("TRUNCATE app_user, team, own_role CASCADE");
    }

    @Override
    protected ApiTokens tokens() {
        return new R2dbcApiTokens(POSTGRES.client());
    }

    @Override
    protected Users users() {
        return new R2dbcUsers(POSTGRES.client());
    }
}
