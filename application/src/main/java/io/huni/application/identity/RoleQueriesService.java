package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class RoleQueriesService implements RoleQueries {
    private final Roles roles;

    RoleQueriesService(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Mono<List<RoleView>> all(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.USER_READ))
                .then(Mono.defer(roles::own))
                .zipWhen(own -> roles.holders())
                .map(both -> views(both.getT1(), both.getT2()));
    }

    private static List<RoleView> views(List<Role> own, Map<RoleKey, Long> holders) {
        return Stream.concat(Role.builtIn().stream(), own.stream())
                .map(role -> new RoleView(role, holders.getOrDefault(role.key(), 0L)))
                .toList();
    }
}
