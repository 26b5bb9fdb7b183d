package io.huni.application.identity;

import io.huni.application.identity.port.Users;

final class InMemoryUsersTest extends UsersContract {
    private final Users users = new InMemoryUsers();

    @Override
    protected Users users() {
        return users;
    }
}
