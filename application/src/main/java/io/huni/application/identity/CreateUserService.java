package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

final class CreateUserService implements CreateUser {
    private final Users users;
    private final KnownRoles roles;
    private final PasswordHashing hashing;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    CreateUserService(
            Users users, Roles roles, PasswordHashing hashing, UnitOfWork unitOfWork, Ids ids) {
        this.users = users;
        this.roles = new KnownRoles(roles);
        this.hashing = hashing;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<User> create(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(Right.USER_MANAGE))
                .then(Mono.defer(() -> roles.find(command.role())))
                .map(role -> decided(command, role))
                .zipWhen(user -> hashing.hash(command.password().notLike(command.email())))
                .flatMap(ready -> add(ready.getT1(), ready.getT2()));
    }

    private User decided(Command command, Role role) {
        User user =
                new User(
                        new UserId(ids.next()),
                        command.email(),
                        command.name(),
                        role,
                        command.distributor(),
                        command.team(),
                        true,
                        command.language(),
                        Theme.SYSTEM);
        Reach.require(command.actor(), user);
        return user;
    }

    private Mono<User> add(User user, String hash) {
        return users.add(user, hash).thenReturn(user).as(unitOfWork::inTransaction);
    }
}
