package io.huni.application.identity;

import io.huni.application.identity.port.Teams;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

final class SaveTeamService implements SaveTeam {
    private final Teams teams;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    SaveTeamService(Teams teams, UnitOfWork unitOfWork, Ids ids) {
        this.teams = teams;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<Team> add(
            Actor actor, String name, Optional<String> department, Optional<Set<UserId>> members) {
        return Mono.fromSupplier(
                        () -> {
                            require(actor);
                            return new Team(new TeamId(ids.next()), name, department, 1);
                        })
                .flatMap(team -> teams.add(team).then(peopled(team, members)))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Team> change(Change change) {
        return Mono.defer(() -> before(change))
                .map(before -> after(before, change))
                .flatMap(team -> teams.save(team).then(peopled(team, change.members())))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Team> before(Change change) {
        require(change.actor());
        return teams.claim(change.team())
                .switchIfEmpty(Absent.notFound())
                .doOnNext(team -> Versions.require(team.version(), change.version()));
    }

    private static Team after(Team before, Change change) {
        return new Team(
                before.id(),
                change.name().orElse(before.name()),
                change.department().over(before.department()),
                before.version() + 1);
    }

    private Mono<Team> peopled(Team team, Optional<Set<UserId>> members) {
        return Mono.justOrEmpty(members)
                .flatMap(
                        people ->
                                teams.setMembers(team.id(), people)
                                        .map(found -> found == people.size()))
                .filter(all -> !all)
                .flatMap(some -> Mono.<Team>error(Require.unknown("members", "")))
                .defaultIfEmpty(team);
    }

    private static void require(Actor actor) {
        actor.require(Right.USER_MANAGE);
        if (!(actor.visibility(Module.USER) instanceof Visibility.Everything)) {
            throw new Refused(IdentityErrorKey.BEYOND_OWN);
        }
    }
}
