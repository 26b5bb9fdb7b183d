package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Edit;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

/**
 * In-port: adds or changes a team. Needs {@code user:manage} over everybody, because whoever moves
 * a person moves what that person sees.
 */
public interface SaveTeam {
    Mono<Team> add(
            Actor actor, String name, Optional<String> department, Optional<Set<UserId>> members);

    /** Refuses with {@code shared.not-found} and {@code shared.stale}. */
    Mono<Team> change(Change change);

    /**
     * Empty means unchanged.
     *
     * @param members these and nobody else
     * @param version that the actor has seen; any when empty
     */
    record Change(
            Actor actor,
            TeamId team,
            Optional<String> name,
            Edit<String> department,
            Optional<Set<UserId>> members,
            Optional<Integer> version) {}
}
