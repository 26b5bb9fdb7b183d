package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import java.util.Optional;

/** Changes of people for tests, one field at a time. */
final class ChangeFixture {
    private final Actor actor;
    private final User user;

    ChangeFixture(Actor actor, User user) {
        this.actor = actor;
        this.user = user;
    }

    ChangeUser.Command named(String name) {
        return command(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ChangeUser.Command as(Role role) {
        return command(Optional.empty(), Optional.of(role), Optional.empty(), Optional.empty());
    }

    ChangeUser.Command with(Password password) {
        return command(Optional.empty(), Optional.empty(), Optional.of(password), Optional.empty());
    }

    ChangeUser.Command inactive() {
        return command(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));
    }

    private ChangeUser.Command command(
            Optional<String> name,
            Optional<Role> role,
            Optional<Password> password,
            Optional<Boolean> active) {
        return new ChangeUser.Command(
                actor,
                user.id(),
                name,
                role,
                password,
                Optional.empty(),
                Optional.empty(),
                active,
                Optional.empty());
    }
}
