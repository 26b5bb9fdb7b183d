package io.huni.application.identity;

import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;

final class InMemoryUsersTest extends UsersContract {
    private final Users users = new InMemoryUsers();
    private final Role own = RoleFixture.own("Takım lideri", Scope.TEAM, Right.LEAD_READ);

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected Role ownRole() {
        return own;
    }
}
