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
        return visibleTo(actor)
                .flatMapIterable(visible -> visible)
                .filter(visible -> visible.id().equals(user))
                .next()
                .switchIfEmpty(Absent.notFound());
    }
}
