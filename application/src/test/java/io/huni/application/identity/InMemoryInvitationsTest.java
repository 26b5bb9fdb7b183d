package io.huni.application.identity;

import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Users;

final class InMemoryInvitationsTest extends InvitationsContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryInvitations invitations = new InMemoryInvitations();

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected Invitations invitations() {
        return invitations;
    }
}
