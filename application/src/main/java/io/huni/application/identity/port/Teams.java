package io.huni.application.identity.port;

import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Out-port: teams of users. */
public interface Teams {
    /** A team without a department. Refuses with {@code identity.team-name-taken}. */
    default Mono<Void> add(TeamId team, String name) {
        return add(new Team(team, name, Optional.empty(), 1));
    }

    /** Refuses with {@code identity.team-name-taken}. */
    Mono<Void> add(Team team);

    /** Refuses with {@code identity.team-name-taken}. */
    Mono<Void> save(Team team);

    /** Keeps it from everybody else's change until the end of the transaction. */
    Mono<Team> claim(TeamId team);

    /** By name; OfTeam means that one alone, a narrower reader sees none. */
    Mono<List<Team>> all(Visibility visibility);

    /**
     * Makes these and nobody else the people of the team, in one statement.
     *
     * @return how many of them there are; fewer than asked when one is not there
     */
    Mono<Integer> setMembers(TeamId team, Set<UserId> members);
}
