package io.huni.application.identity;

import io.huni.application.identity.port.Teams;
import io.huni.application.identity.port.Users;

final class InMemoryTeamsTest extends TeamsContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryTeams kept = new InMemoryTeams(users);

    @Override
    protected Teams teams() {
        return kept;
    }

    @Override
    protected Users users() {
        return users;
    }
}
