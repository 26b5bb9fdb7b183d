package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: reads teams. Needs {@code user:read}; a manager sees the own team. */
public interface TeamQueries {
    Mono<List<TeamView>> visibleTo(Actor actor);

    /** A team with its people. */
    record TeamView(Team team, List<User> members) {}
}
