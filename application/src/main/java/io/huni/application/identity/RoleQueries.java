package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: reads roles. Needs {@code user:read}. */
public interface RoleQueries {
    /** The built-in ones, then the organisation's own by name. */
    Mono<List<RoleView>> all(Actor actor);

    /**
     * @param holders how many people have it, those who are switched off included
     */
    record RoleView(Role role, long holders) {}
}
