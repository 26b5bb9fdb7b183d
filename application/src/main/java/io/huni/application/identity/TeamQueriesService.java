package io.huni.application.identity;

import io.huni.application.identity.port.Teams;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.User;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Mono;

import java.util.List;

final class TeamQueriesService implements TeamQueries {
    private final Teams teams;
    private final Users users;

    TeamQueriesService(Teams teams, Users users) {
        this.teams = teams;
        this.users = users;
    }

    @Override
    public Mono<List<TeamView>> visibleTo(Actor actor) {
        return Mono.fromSupplier(
                        () -> {
                            actor.require(Right.USER_READ);
                            return actor.visibility(Module.USER);
                        })
                .flatMap(this::views);
    }

    private Mono<List<TeamView>> views(Visibility visibility) {
        return teams.all(visibility)
                .zipWhen(found -> users.all(visibility))
                .map(both -> both.getT1().stream().map(team -> view(team, both.getT2())).toList());
    }

    private static TeamView view(Team team, List<User> people) {
        return new TeamView(
                team,
                people.stream()
                        .filter(user -> user.team().filter(team.id()::equals).isPresent())
                        .toList());
    }
}
