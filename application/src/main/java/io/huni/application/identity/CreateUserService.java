package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

final class CreateUserService implements CreateUser {
    private final Users users;
    private final PasswordHashing hashing;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    CreateUserService(Users users, PasswordHashing hashing, UnitOfWork unitOfWork, Ids ids) {
        this.users = users;
        this.hashing = hashing;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<User> create(Command command) {
        return Mono.fromCallable(() -> decided(command))
                .zipWhen(user -> hashing.hash(command.password().notLike(command.email())))
                .flatMap(ready -> add(ready.getT1(), ready.getT2()));
    }

    private User decided(Command command) {
        command.actor().require(Right.USER_MANAGE);
        return new User(
                new UserId(ids.next()),
                command.email(),
                command.name(),
                command.role(),
                command.distributor(),
                command.team(),
                true,
                command.language(),
                Theme.SYSTEM);
    }

    private Mono<User> add(User user, String hash) {
        return users.add(user, hash).thenReturn(user).as(unitOfWork::inTransaction);
    }
}
