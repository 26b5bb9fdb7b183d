package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * In-port: reads people. Needs {@code user:read}; a manager sees the own team, who sees nothing
 * gets nothing.
 */
public interface UserQueries {
    Mono<List<User>> visibleTo(Actor actor);

    /** Refuses with {@code shared.not-found}. */
    Mono<User> get(Actor actor, UserId user);

    /**
     * As {@link #get}, kept from everybody's change until the end of the transaction, so that
     * nobody leaves between the look and what is done with it.
     */
    Mono<User> hold(Actor actor, UserId user);
}
