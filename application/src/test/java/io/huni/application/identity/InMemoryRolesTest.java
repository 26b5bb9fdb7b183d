package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Users;

final class InMemoryRolesTest extends RolesContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryRoles kept = new InMemoryRoles(users);

    @Override
    protected Roles roles() {
        return kept;
    }

    @Override
    protected Users users() {
        return users;
    }
}
