package io.huni.application.identity;

import io.huni.application.identity.port.Teams;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The teams of tests, of the people of tests. */
public final class InMemoryTeams implements Teams {
    private static final Locale TURKISH = Locale.of("tr");

    private final InMemoryUsers users;
    private final Map<TeamId, Team> teams = new ConcurrentHashMap<>();

    public InMemoryTeams(InMemoryUsers users) {
        this.users = users;
    }

    @Override
    public Mono<Void> add(Team team) {
        return Mono.fromRunnable(() -> put(team));
    }

    @Override
    public Mono<Void> save(Team team) {
        return Mono.fromRunnable(() -> put(team));
    }

    private void put(Team team) {
        boolean taken =
                teams.values().stream()
                        .anyMatch(
                                other ->
                                        !other.id().equals(team.id())
                                                && other.name()
                                                        .toLowerCase(TURKISH)
                                                        .equals(team.name().toLowerCase(TURKISH)));
        if (taken) {
            throw new Refused(IdentityErrorKey.TEAM_NAME_TAKEN).at("/name");
        }
        teams.put(team.id(), team);
    }

    @Override
    public Mono<Team> claim(TeamId team) {
        return Mono.fromSupplier(() -> teams.get(team));
    }

    @Override
    public Mono<List<Team>> all(Visibility visibility) {
        Comparator<Team> byName = Comparator.comparing(Team::name, Collator.getInstance(TURKISH));
        return Mono.fromSupplier(
                () ->
                        teams.values().stream()
                                .filter(team -> visibility.covers(owners(team)))
                                .sorted(byName)
                                .toList());
    }

    private static Owners owners(Team team) {
        return new Owners(Optional.empty(), Optional.of(team.id()), Optional.empty());
    }

    @Override
    public Mono<Integer> setMembers(TeamId team, Set<UserId> members) {
        return Mono.fromSupplier(
                () -> {
                    users.everybody().forEach(user -> move(user, team, members));
                    return (int)
                            users.everybody().stream()
                                    .filter(user -> members.contains(user.id()))
                                    .count();
                });
    }

    private void move(User user, TeamId team, Set<UserId> members) {
        boolean isIn = user.team().filter(team::equals).isPresent();
        if (isIn != members.contains(user.id())) {
            users.replace(inTeam(user, isIn ? Optional.empty() : Optional.of(team)));
        }
    }

    private static User inTeam(User user, Optional<TeamId> team) {
        return new User(
                user.id(),
                user.email(),
                user.name(),
                user.role(),
                user.distributor(),
                team,
                user.active(),
                user.language(),
                user.theme(),
                user.version() + 1);
    }
}
