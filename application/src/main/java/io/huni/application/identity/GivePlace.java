package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.util.function.Function;

/** Decides whether somebody may give a person a place in the organisation. */
public interface GivePlace {
    /**
     * The person with the role of the key. Refuses with {@code shared.right-missing}, {@code
     * shared.value-unknown} or {@code identity.beyond-own}.
     */
    Mono<User> give(Actor actor, RoleKey role, Function<Role, User> person);
}
