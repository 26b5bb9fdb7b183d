package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;

import java.util.Optional;

/** Changes of people for tests, one field at a time. */
final class ChangeFixture {
    private final Actor actor;
    private final User user;
    private Edit<DistributorId> distributor = Edit.keep();
    private Edit<TeamId> team = Edit.keep();
    private Optional<Integer> version = Optional.empty();

    ChangeFixture(Actor actor, User user) {
        this.actor = actor;
        this.user = user;
    }

    ChangeFixture ofNobody() {
        distributor = Edit.to(Optional.empty());
        return this;
    }

    ChangeFixture inNoTeam() {
        team = Edit.to(Optional.empty());
        return this;
    }

    ChangeFixture seen(int newVersion) {
        version = Optional.of(newVersion);
        return this;
    }

    ChangeUser.Command named(String name) {
        return command(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ChangeUser.Command as(Role role) {
        return command(
                Optional.empty(), Optional.of(role.key()), Optional.empty(), Optional.empty());
    }

    ChangeUser.Command with(Password password) {
        return command(Optional.empty(), Optional.empty(), Optional.of(password), Optional.empty());
    }

    ChangeUser.Command inactive() {
        return command(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));
    }

    private ChangeUser.Command command(
            Optional<String> name,
            Optional<RoleKey> role,
            Optional<Password> password,
            Optional<Boolean> active) {
        return new ChangeUser.Command(
                actor,
                user.id(),
                name,
                role,
                password,
                distributor,
                team,
                active,
                Optional.empty(),
                version);
    }
}
