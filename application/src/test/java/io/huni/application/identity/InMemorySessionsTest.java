package io.huni.application.identity;

import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;

final class InMemorySessionsTest extends SessionsContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final Sessions sessions = new InMemorySessions(users);

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected Sessions sessions() {
        return sessions;
    }
}
