package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

/** Finds a role by its key, built in or own. */
final class KnownRoles {
    private final Roles roles;

    KnownRoles(Roles roles) {
        this.roles = roles;
    }

    /** Refuses with {@code shared.value-unknown}. */
    Mono<Role> find(RoleKey key) {
        return Role.isBuiltIn(key)
                ? Mono.fromSupplier(() -> Role.named(key.value()))
                : roles.find(key)
                        .switchIfEmpty(Mono.error(() -> Require.unknown("role", key.value())));
    }
}
