package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class ChangeUserService implements ChangeUser {
    private final Users users;
    private final KnownRoles roles;
    private final Sessions sessions;
    private final PasswordHashing hashing;
    private final UnitOfWork unitOfWork;

    ChangeUserService(
            Users users,
            Roles roles,
            Sessions sessions,
            PasswordHashing hashing,
            UnitOfWork unitOfWork) {
        this.users = users;
        this.roles = new KnownRoles(roles);
        this.sessions = sessions;
        this.hashing = hashing;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<User> change(Command command) {
        return Mono.defer(() -> before(command))
                .flatMap(before -> changed(before, command))
                .flatMap(change -> keepsASuperadmin(change.before(), change.after()))
                .flatMap(after -> save(command, after))
                .as(unitOfWork::inTransaction);
    }

    private Mono<User> before(Command command) {
        command.actor().require(Right.USER_MANAGE);
        return users.claim(command.user())
                .filter(user -> command.actor().visibility(Module.USER).covers(user.owners()))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(user -> Versions.require(user.version(), command.version()))
                .doOnNext(user -> command.actor().requireWithin(user.role()));
    }

    private Mono<Changed> changed(User before, Command command) {
        return Mono.justOrEmpty(command.role())
                .flatMap(roles::find)
                .defaultIfEmpty(before.role())
                .map(role -> new Changed(before, after(before, role, command)))
                .doOnNext(change -> Reach.require(command.actor(), change.after()));
    }

    private static User after(User before, Role role, Command command) {
        return new User(
                before.id(),
                before.email(),
                command.name().orElse(before.name()),
                role,
                distributor(before, role, command),
                command.team().over(before.team()),
                command.active().orElse(before.active()),
                command.language().orElse(before.language()),
                before.theme(),
                before.version() + 1);
    }

    /** Whoever speaks for a distributor no longer is of the house and not one of its people. */
    private static Optional<DistributorId> distributor(User before, Role role, Command command) {
        boolean leaves =
                before.role().scope() == Scope.DISTRIBUTOR && role.scope() != Scope.DISTRIBUTOR;
        return leaves && !command.distributor().asked()
                ? Optional.empty()
                : command.distributor().over(before.distributor());
    }

    private Mono<User> keepsASuperadmin(User before, User after) {
        if (!before.isActiveSuperadmin() || after.isActiveSuperadmin()) {
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

    private record Changed(User before, User after) {}
}
