package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.util.function.Function;

final class GivePlaceService implements GivePlace {
    private final KnownRoles roles;

    GivePlaceService(Roles roles) {
        this.roles = new KnownRoles(roles);
    }

    @Override
    public Mono<User> give(Actor actor, RoleKey role, Function<Role, User> person) {
        return Mono.fromRunnable(() -> actor.require(Right.USER_MANAGE))
                .then(Mono.defer(() -> roles.find(role)))
                .map(person)
                .doOnNext(made -> Reach.require(actor, made));
    }
}
