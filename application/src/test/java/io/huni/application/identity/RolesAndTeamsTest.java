package io.huni.application.identity;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.person;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;
import static io.huni.domain.identity.RoleFixture.plus;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.ExplainAccess.OfModule;
import io.huni.application.identity.ExplainAccess.Reason;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Edit;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RolesAndTeamsTest {
    private static final Set<Right> FEW = Set.of(Right.LEAD_READ, Right.LEAD_ASSIGN);

    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryRoles roles = new InMemoryRoles(users);
    private final InMemoryTeams teams = new InMemoryTeams(users);
    private final SaveRole saveRole =
            IdentityUseCases.saveRole(roles, new InMemoryUnitOfWork(), new RisingIds());
    private final SaveTeam saveTeam =
            IdentityUseCases.saveTeam(teams, new InMemoryUnitOfWork(), new RisingIds());

    @Test
    void anOwnRoleIsAddedChangedAndRemoved() {
        Role added = saveRole.add(superadmin(), "Takım lideri", Scope.TEAM, FEW).block();
        Role changed = saveRole.change(widening(superadmin(), added, Scope.ALL)).block();

        assertThat(changed.scope()).isEqualTo(Scope.ALL);
        assertThat(changed.rights()).isEqualTo(FEW);
        assertThat(changed.version()).isEqualTo(2);
        saveRole.remove(superadmin(), added.key(), Optional.empty()).block();
        assertThat(roles.own().block()).isEmpty();
    }

    @Test
    void onlySuperadminsManageRolesUnlessAnOwnRoleSaysSo() {
        assertRefused(
                saveRole.add(admin(), "Takım lideri", Scope.TEAM, FEW),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void whatIsBuiltInStaysAsItIs() {
        assertRefused(
                saveRole.change(widening(superadmin(), Role.STAFF, Scope.ALL)),
                IdentityErrorKey.ROLE_BUILT_IN);
        assertRefused(
                saveRole.remove(superadmin(), Role.STAFF.key(), Optional.empty()),
                IdentityErrorKey.ROLE_BUILT_IN);
    }

    @Test
    void nobodyMakesARoleMightierThanTheOwn() {
        Actor clerk = person(plus(Role.MANAGER, Right.ROLE_MANAGE));
        Role mighty = saveRole.add(superadmin(), "Kral", Scope.ALL, FEW).block();

        assertRefused(saveRole.add(clerk, "Her yer", Scope.ALL, FEW), IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                saveRole.add(clerk, "Sistem", Scope.OWN, Set.of(Right.SYSTEM_READ)),
                IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                saveRole.change(widening(clerk, mighty, Scope.OWN)), IdentityErrorKey.BEYOND_OWN);
        assertThat(saveRole.add(clerk, "Takım", Scope.TEAM, FEW).block()).isNotNull();
    }

    @Test
    void aRoleThatSomebodyElseHasChangedIsStale() {
        Role added = saveRole.add(superadmin(), "Takım lideri", Scope.TEAM, FEW).block();
        saveRole.change(widening(superadmin(), added, Scope.ALL)).block();

        assertRefused(
                saveRole.change(widening(superadmin(), added, Scope.OWN)), SharedErrorKey.STALE);
        assertRefused(
                saveRole.remove(superadmin(), added.key(), Optional.of(1)), SharedErrorKey.STALE);
    }

    @Test
    void theListBeginsWithTheBuiltInRolesAndCountsWhoHasThem() {
        known(aUser());
        saveRole.add(superadmin(), "Takım lideri", Scope.TEAM, FEW).block();

        List<RoleQueries.RoleView> all = IdentityUseCases.roleQueries(roles).all(admin()).block();

        assertThat(all)
                .extracting(view -> view.role().name())
                .containsExactly(
                        "SUPERADMIN", "ADMIN", "MANAGER", "STAFF", "DISTRIBUTOR", "Takım lideri");
        assertThat(all.get(3).holders()).isEqualTo(1);
    }

    @Test
    void aTeamIsAddedWithItsPeopleAndRenamed() {
        User ayse = known(aUser());
        Team team =
                saveTeam.add(
                                superadmin(),
                                "Satış",
                                Optional.of("Ankara"),
                                Optional.of(Set.of(ayse.id())))
                        .block();
        Team renamed = saveTeam.change(renaming(superadmin(), team, "Satış ekibi")).block();

        assertThat(renamed.name()).isEqualTo("Satış ekibi");
        assertThat(renamed.department()).contains("Ankara");
        assertThat(users.find(ayse.id()).block().team()).contains(team.id());
        assertRefused(
                saveTeam.change(renaming(superadmin(), team, "Satıcılar")), SharedErrorKey.STALE);
    }

    @Test
    void aTeamWithoutADepartmentIsOneWhoseDepartmentWasEmptied() {
        Team team =
                saveTeam.add(superadmin(), "Satış", Optional.of("Ankara"), Optional.empty())
                        .block();
        SaveTeam.Change emptying =
                new SaveTeam.Change(
                        superadmin(),
                        team.id(),
                        Optional.empty(),
                        Edit.to(Optional.empty()),
                        Optional.empty(),
                        Optional.empty());
        assertThat(saveTeam.change(emptying).block().department()).isEmpty();
    }

    @Test
    void nobodyWhoIsNotThereJoinsATeam() {
        assertRefused(
                saveTeam.add(
                        superadmin(),
                        "Satış",
                        Optional.empty(),
                        Optional.of(Set.of(new UserId(new UUID(9, 9))))),
                SharedErrorKey.VALUE_UNKNOWN);
    }

    @Test
    void onlyWhoManagesEverybodyMovesPeople() {
        Actor leader =
                new Actor.Person(
                        staff().id(),
                        plus(Role.MANAGER, Right.USER_MANAGE),
                        Optional.empty(),
                        Optional.empty());
        assertRefused(
                saveTeam.add(leader, "Satış", Optional.empty(), Optional.empty()),
                IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                saveTeam.add(admin(), "Satış", Optional.empty(), Optional.empty()),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void managersSeeTheOwnTeamWithItsPeople() {
        User ayse = known(aUser());
        Team team =
                saveTeam.add(
                                superadmin(),
                                "Satış",
                                Optional.empty(),
                                Optional.of(Set.of(ayse.id())))
                        .block();
        saveTeam.add(superadmin(), "Gece", Optional.empty(), Optional.empty()).block();

        var seen = IdentityUseCases.teamQueries(teams, users).visibleTo(manager(team.id())).block();

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().members()).extracting(User::id).containsExactly(ayse.id());
    }

    @Test
    void whatAPersonSeesIsSaidModuleByModuleWithTheReason() {
        TeamId team = new TeamId(new UUID(3, 1));
        User chief = known(aUser().as(Role.MANAGER).in(team));
        User loose = known(aUser().as(Role.MANAGER));
        User gone = known(aUser().inactive());

        assertThat(of(Module.LEAD, chief).reason()).isEqualTo(Reason.TEAM);
        assertThat(of(Module.LEAD, chief).records()).contains(412L);
        assertThat(of(Module.LEAD, chief).held()).contains(Right.LEAD_ASSIGN);
        assertThat(of(Module.SYSTEM, chief).reason()).isEqualTo(Reason.NO_RIGHT);
        assertThat(of(Module.DISTRIBUTOR, chief).reason()).isEqualTo(Reason.EVERYTHING);
        assertThat(of(Module.SYSTEM, chief).records()).isEmpty();
        assertThat(of(Module.LEAD, loose).reason()).isEqualTo(Reason.TEAM_MISSING);
        assertThat(of(Module.LEAD, gone).reason()).isEqualTo(Reason.INACTIVE);
        assertThat(of(Module.LEAD, gone).records()).isEmpty();
    }

    @Test
    void nobodyIsToldWhatSomebodyOutsideTheScopeSees() {
        User outside = known(aUser());
        assertRefused(
                explain().explain(manager(new TeamId(new UUID(3, 1))), outside.id()),
                SharedErrorKey.NOT_FOUND);
        assertRefused(explain().explain(staff(), outside.id()), SharedErrorKey.RIGHT_MISSING);
    }

    private OfModule of(Module module, User person) {
        return explain().explain(superadmin(), person.id()).block().modules().stream()
                .filter(part -> part.module() == module)
                .findFirst()
                .orElseThrow();
    }

    private ExplainAccess explain() {
        return IdentityUseCases.explainAccess(
                IdentityUseCases.userQueries(users),
                visibility ->
                        Mono.just(
                                visibility instanceof Visibility.OfTeam
                                        ? Map.of(Module.LEAD, 412L)
                                        : Map.of(Module.LEAD, 7L)));
    }

    private User known(UserFixture person) {
        User user = person.user();
        users.add(user, "hash").block();
        return user;
    }

    private static SaveRole.Change widening(Actor actor, Role role, Scope scope) {
        return new SaveRole.Change(
                actor,
                role.key(),
                Optional.empty(),
                Optional.of(scope),
                Optional.empty(),
                Optional.of(1));
    }

    private static SaveTeam.Change renaming(Actor actor, Team team, String name) {
        return new SaveTeam.Change(
                actor, team.id(), Optional.of(name), Edit.keep(), Optional.empty(), Optional.of(1));
    }
}
