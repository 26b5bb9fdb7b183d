package io.huni.application.identity;

import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;

final class UserQueriesService implements UserQueries {
    private final Users users;

    UserQueriesService(Users users) {
        this.users = users;
    }

    @Override
    public Mono<List<User>> visibleTo(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.USER_READ);
                    return users.all(actor.visibility(Module.USER));
                });
    }

    @Override
    public Mono<User> get(Actor actor, UserId user) {
        return read(actor, Mono.defer(() -> users.find(user)));
    }

    @Override
    public Mono<User> hold(Actor actor, UserId user) {
        return read(actor, Mono.defer(() -> users.hold(user)));
    }

    private static Mono<User> read(Actor actor, Mono<User> one) {
        return Mono.fromRunnable(() -> actor.require(Right.USER_READ))
                .then(one)
                .filter(found -> actor.visibility(Module.USER).covers(found.owners()))
                .switchIfEmpty(Absent.notFound());
    }
}
