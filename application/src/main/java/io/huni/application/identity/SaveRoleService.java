package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

final class SaveRoleService implements SaveRole {
    private final Roles roles;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    SaveRoleService(Roles roles, UnitOfWork unitOfWork, Ids ids) {
        this.roles = roles;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<Role> add(Actor actor, String name, Scope scope, Set<Right> rights) {
        return Mono.fromSupplier(
                        () -> {
                            actor.require(Right.ROLE_MANAGE);
                            RoleKey key = new RoleKey(ids.next().toString());
                            return within(actor, new Role(key, name, scope, rights, 1));
                        })
                .flatMap(role -> roles.add(role).thenReturn(role))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Role> change(Change change) {
        return Mono.defer(() -> before(change.actor(), change.role(), change.version()))
                .map(before -> within(change.actor(), after(before, change)))
                .flatMap(role -> roles.save(role).thenReturn(role))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> remove(Actor actor, RoleKey role, Optional<Integer> version) {
        return Mono.defer(() -> before(actor, role, version))
                .flatMap(found -> roles.remove(found.key()))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Role> before(Actor actor, RoleKey role, Optional<Integer> version) {
        actor.require(Right.ROLE_MANAGE);
        if (Role.isBuiltIn(role)) {
            return Mono.error(new Refused(IdentityErrorKey.ROLE_BUILT_IN));
        }
        return roles.claim(role)
                .switchIfEmpty(Absent.notFound())
                .doOnNext(found -> Versions.require(found.version(), version))
                .doOnNext(actor::requireWithin);
    }

    private static Role after(Role before, Change change) {
        return new Role(
                before.key(),
                change.name().orElse(before.name()),
                change.scope().orElse(before.scope()),
                change.rights().orElse(before.rights()),
                before.version() + 1);
    }

    private static Role within(Actor actor, Role role) {
        actor.requireWithin(role);
        return role;
    }
}
