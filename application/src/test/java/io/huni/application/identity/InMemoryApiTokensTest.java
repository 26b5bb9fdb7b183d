package io.huni.application.identity;

import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.Users;

final class InMemoryApiTokensTest extends ApiTokensContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryApiTokens kept = new InMemoryApiTokens(users);

    @Override
    protected ApiTokens tokens() {
        return kept;
    }

    @Override
    protected Users users() {
        return users;
    }
}
