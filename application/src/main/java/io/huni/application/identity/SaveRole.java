package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

/**
 * In-port: adds, changes and removes the organisation's own roles. Needs {@code role:manage}; a
 * role beyond the actor's own is refused with {@code identity.beyond-own}, a built-in one with
 * {@code identity.role-built-in}.
 */
public interface SaveRole {
    Mono<Role> add(Actor actor, String name, Scope scope, Set<Right> rights);

    /** Refuses with {@code shared.not-found} and {@code shared.stale}. */
    Mono<Role> change(Change change);

    /** Refuses with {@code identity.role-in-use} while somebody has it. */
    Mono<Void> remove(Actor actor, RoleKey role, Optional<Integer> version);

    /**
     * Empty means unchanged.
     *
     * @param version that the actor has seen; any when empty
     */
    record Change(
            Actor actor,
            RoleKey role,
            Optional<String> name,
            Optional<Scope> scope,
            Optional<Set<Right>> rights,
            Optional<Integer> version) {}
}
