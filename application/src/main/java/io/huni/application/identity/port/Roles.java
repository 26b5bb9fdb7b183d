package io.huni.application.identity.port;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** Out-port: the organisation's own roles. The built-in ones are not kept anywhere. */
public interface Roles {
    /** Refuses with {@code identity.role-name-taken}. */
    Mono<Void> add(Role role);

    /** Saves name, scope, rights and version. Refuses with {@code identity.role-name-taken}. */
    Mono<Void> save(Role role);

    /** Refuses with {@code identity.role-in-use} while somebody has it. */
    Mono<Void> remove(RoleKey role);

    Mono<Role> find(RoleKey role);

    /** As {@link #find}, kept from everybody else's change until the end of the transaction. */
    Mono<Role> claim(RoleKey role);

    /** By name. */
    Mono<List<Role>> own();

    /** How many people have each role, built in or own; a role that nobody has is missing. */
    Mono<Map<RoleKey, Long>> holders();
}
