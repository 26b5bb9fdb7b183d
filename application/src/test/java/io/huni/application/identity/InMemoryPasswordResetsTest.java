package io.huni.application.identity;

import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Users;

final class InMemoryPasswordResetsTest extends PasswordResetsContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryPasswordResets resets = new InMemoryPasswordResets(users);

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected PasswordResets resets() {
        return resets;
    }
}
