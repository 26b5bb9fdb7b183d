package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

final class ChangeUserService implements ChangeUser {
    private final Users users;
    private final Sessions sessions;
    private final PasswordHashing hashing;
    private final UnitOfWork unitOfWork;

    ChangeUserService(
            Users users, Sessions sessions, PasswordHashing hashing, UnitOfWork unitOfWork) {
        this.users = users;
        this.sessions = sessions;
        this.hashing = hashing;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<User> change(Command command) {
        return Mono.defer(() -> before(command))
                .flatMap(before -> keepsASuperadmin(before, changed(before, command)))
                .flatMap(after -> save(command, after))
                .as(unitOfWork::inTransaction);
    }

    private Mono<User> before(Command command) {
        command.actor().require(Right.USER_MANAGE);
        return users.find(command.user()).switchIfEmpty(Absent.notFound());
    }

    private static User changed(User before, Command command) {
        return new User(
                before.id(),
                before.email(),
                command.name().orElse(before.name()),
                command.role().orElse(before.role()),
                command.distributor().or(before::distributor),
                command.team().or(before::team),
                command.active().orElse(before.active()),
                command.language().orElse(before.language()),
                before.theme());
    }

    private Mono<User> keepsASuperadmin(User before, User after) {
        if (!isSuperadmin(before) || isSuperadmin(after)) {
            return Mono.just(after);
        }
        return users.activeSuperadmins()
                .filter(count -> count > 1)
                .map(count -> after)
                .switchIfEmpty(Mono.error(() -> new Refused(IdentityErrorKey.LAST_SUPERADMIN)));
    }

    private Mono<User> save(Command command, User after) {
        return users.save(after)
                .then(Mono.defer(() -> newPassword(command, after)))
                .then(Mono.defer(() -> endSessions(command, after)))
                .thenReturn(after);
    }

    private Mono<Void> newPassword(Command command, User after) {
        return Mono.justOrEmpty(command.password())
                .flatMap(password -> hashing.hash(password.notLike(after.email())))
                .flatMap(hash -> users.savePassword(after.id(), hash));
    }

    private Mono<Void> endSessions(Command command, User after) {
        boolean end = !after.active() || command.password().isPresent();
        return end ? sessions.closeAll(after.id()) : Mono.empty();
    }

    private static boolean isSuperadmin(User user) {
        return user.active() && user.role() == Role.SUPERADMIN;
    }
}
