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

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class PeopleTest {
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final Password PASSWORD = new Password("şeker kamışı");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryRoles roles = new InMemoryRoles(users);
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final PlainHashing hashing = new PlainHashing();
    private final OpenSession openSession =
            IdentityUseCases.openSession(
                    sessions, ids, ids.tokens(), SessionSettings.standard(), clock);
    private final SessionQueries queries =
            IdentityUseCases.sessionQueries(sessions, new InMemoryApiTokens(users), clock);
    private final CreateUser createUser =
            IdentityUseCases.createUser(users, roles, hashing, new InMemoryUnitOfWork(), ids);
    private final ChangeUser changeUser =
            IdentityUseCases.changeUser(users, roles, sessions, hashing, new InMemoryUnitOfWork());

    @Test
    void aSuperadminCreatesAPersonWithAFirstPassword() {
        User created = createUser.create(creation(superadmin(), "yeni@example.com")).block();

        assertThat(created.active()).isTrue();
        assertThat(users.findByEmail(created.email()).block().passwordHash())
                .isEqualTo("hash of şeker kamışı");
    }

    @Test
    void nobodyElseCreatesOrChangesPeople() {
        User ayse = known(aUser());

        for (Actor actor : new Actor[] {admin(), manager(TEAM), staff()}) {
            assertRefused(
                    createUser.create(creation(actor, "yeni@example.com")),
                    SharedErrorKey.RIGHT_MISSING);
            assertRefused(
                    changeUser.change(change(actor, ayse).named("Başka")),
                    SharedErrorKey.RIGHT_MISSING);
        }
        assertThat(users.find(ayse.id()).block()).isEqualTo(ayse);
    }

    @Test
    void twoPeopleCannotShareAnAddress() {
        known(aUser().withEmail("ayse@example.com"));

        assertRefused(
                createUser.create(creation(superadmin(), "ayse@example.com")),
                IdentityErrorKey.EMAIL_TAKEN);
    }

    @Test
    void aPasswordMustNotHoldTheAddress() {
        CreateUser.Command command =
                new CreateUser.Command(
                        superadmin(),
                        new EmailAddress("ayse@example.com"),
                        "Ayşe",
                        Role.STAFF.key(),
                        new Password("x ayse@example.com"),
                        Optional.empty(),
                        Optional.empty(),
                        Language.TR);

        assertRefused(createUser.create(command), IdentityErrorKey.PASSWORD_TOO_EASY);
        assertRefused(
                changeUser.change(
                        change(superadmin(), known(aUser().withEmail("ayse@example.com")))
                                .with(new Password("x ayse@example.com"))),
                IdentityErrorKey.PASSWORD_TOO_EASY);
    }

    @Test
    void switchingAPersonOffEndsEverySession() {
        User ayse = known(aUser());
        User mehmet = known(aUser());
        String token = signedIn(ayse);
        String other = signedIn(ayse);
        String mehmets = signedIn(mehmet);

        changeUser.change(change(superadmin(), ayse).inactive()).block();

        assertThat(queries.whoHolds(token).block()).isNull();
        assertThat(queries.whoHolds(other).block()).isNull();
        assertThat(queries.whoHolds(mehmets).block()).isNotNull();
        assertThat(queries.ofPerson(ayse.asActor()).block()).isEmpty();
    }

    @Test
    void aNewPasswordEndsEverySession() {
        User ayse = known(aUser());
        String token = signedIn(ayse);

        changeUser
                .change(change(superadmin(), ayse).with(new Password("bambaşka bir şey")))
                .block();

        assertThat(queries.whoHolds(token).block()).isNull();
        assertThat(users.findByEmail(ayse.email()).block().passwordHash())
                .isEqualTo("hash of bambaşka bir şey");
    }

    @Test
    void aNewNameLeavesSessionsAndTheRestAlone() {
        User ayse = known(aUser().in(TEAM));
        String token = signedIn(ayse);

        User after = changeUser.change(change(superadmin(), ayse).named("Ayşe Demir")).block();

        assertThat(after.name()).isEqualTo("Ayşe Demir");
        assertThat(after.team()).contains(TEAM);
        assertThat(queries.whoHolds(token).block().user()).isEqualTo(after);
        assertThat(after.version()).isEqualTo(ayse.version() + 1);
    }

    @Test
    void theLastSuperadminStays() {
        User last = known(aUser().as(Role.SUPERADMIN));

        assertRefused(
                changeUser.change(change(superadmin(), last).inactive()),
                IdentityErrorKey.LAST_SUPERADMIN);
        assertRefused(
                changeUser.change(change(superadmin(), last).as(Role.ADMIN)),
                IdentityErrorKey.LAST_SUPERADMIN);
        assertThat(changeUser.change(change(superadmin(), last).named("Başka")).block())
                .isNotNull();
    }

    @Test
    void oneOfTwoSuperadminsMayGo() {
        User first = known(aUser().as(Role.SUPERADMIN));
        User second = known(aUser().as(Role.SUPERADMIN));

        changeUser.change(change(superadmin(), first).as(Role.STAFF)).block();

        assertRefused(
                changeUser.change(change(superadmin(), second).as(Role.STAFF)),
                IdentityErrorKey.LAST_SUPERADMIN);
    }

    @Test
    void aPersonWhoIsNotThereIsNotFound() {
        assertRefused(
                changeUser.change(change(superadmin(), aUser().user()).named("Başka")),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void aRoleWithADistributorsReachNeedsOne() {
        assertRefused(
                changeUser.change(change(superadmin(), known(aUser())).as(Role.DISTRIBUTOR)),
                IdentityErrorKey.DISTRIBUTOR_MISSING);
    }

    @Test
    void whoNoLongerSpeaksForADistributorIsNotOneOfItsPeople() {
        User nil = known(aUser().as(Role.DISTRIBUTOR).of(ANKARA));

        User ofTheHouse = changeUser.change(change(superadmin(), nil).as(Role.STAFF)).block();

        assertThat(ofTheHouse.distributor()).isEmpty();
    }

    @Test
    void emptyingTakesTeamAndDistributorAndSilenceLeavesThem() {
        User ayse = known(aUser().in(TEAM).of(ANKARA));
        User named = changeUser.change(change(superadmin(), ayse).named("Ayşe Demir")).block();
        assertThat(named.team()).contains(TEAM);
        assertThat(named.distributor()).contains(ANKARA);
        User alone =
                changeUser
                        .change(change(superadmin(), ayse).inNoTeam().ofNobody().named("Ayşe"))
                        .block();
        assertThat(alone.team()).isEmpty();
        assertThat(alone.distributor()).isEmpty();
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() {
        User ayse = known(aUser());
        changeUser.change(change(superadmin(), ayse).seen(1).named("Ayşe Demir")).block();
        assertRefused(
                changeUser.change(change(superadmin(), ayse).seen(1).named("Ayşe Kaya")),
                SharedErrorKey.STALE);
        assertThat(users.find(ayse.id()).block().name()).isEqualTo("Ayşe Demir");
    }

    @Test
    void nobodyGivesOrTouchesMoreThanTheOwnRole() {
        Actor clerk = person(plus(Role.ADMIN, Right.USER_MANAGE));
        User chief = known(aUser().as(Role.SUPERADMIN));
        User ayse = known(aUser());
        assertRefused(
                changeUser.change(change(clerk, chief).with(new Password("bambaşka bir şey"))),
                IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                changeUser.change(change(clerk, ayse).as(Role.SUPERADMIN)),
                IdentityErrorKey.BEYOND_OWN);
        assertThat(changeUser.change(change(clerk, ayse).as(Role.MANAGER)).block()).isNotNull();
    }

    @Test
    void peopleOutsideTheScopeAreNotFoundForAChange() {
        Actor leader =
                new Actor.Person(
                        staff().id(),
                        plus(Role.MANAGER, Right.USER_MANAGE),
                        Optional.empty(),
                        Optional.of(TEAM));
        User inside = known(aUser().in(TEAM));
        User outside = known(aUser());
        assertRefused(
                changeUser.change(change(leader, outside).named("Başka")),
                SharedErrorKey.NOT_FOUND);
        assertRefused(
                changeUser.change(change(leader, inside).inNoTeam().named("Başka")),
                IdentityErrorKey.BEYOND_OWN);
        assertThat(changeUser.change(change(leader, inside).named("Başka")).block()).isNotNull();
    }

    @Test
    void aRoleThatIsNotThereIsRefused() {
        RoleKey gone = new RoleKey(new UUID(9, 9).toString());
        CreateUser.Command command = creation(superadmin(), "yeni@example.com");
        assertRefused(
                createUser.create(
                        new CreateUser.Command(
                                command.actor(),
                                command.email(),
                                command.name(),
                                gone,
                                PASSWORD,
                                Optional.empty(),
                                Optional.empty(),
                                Language.TR)),
                SharedErrorKey.VALUE_UNKNOWN);
    }

    @Test
    void peopleSeeWhomTheirScopeReaches() {
        UserQueries people = IdentityUseCases.userQueries(users);
        User inside = known(aUser().in(TEAM));
        User outside = known(aUser());

        assertThat(people.visibleTo(manager(TEAM)).block()).containsExactly(inside);
        assertThat(people.get(manager(TEAM), inside.id()).block()).isEqualTo(inside);
        assertRefused(people.get(manager(TEAM), outside.id()), SharedErrorKey.NOT_FOUND);
        assertRefused(people.visibleTo(staff()), SharedErrorKey.RIGHT_MISSING);
        assertThat(people.visibleTo(admin()).block()).contains(inside, outside);
    }

    @Test
    void aPersonChoosesLanguageAndLookWithoutUndoingAnything() {
        User ayse = known(aUser());
        ChangePreferences preferences =
                IdentityUseCases.changePreferences(users, new InMemoryUnitOfWork());

        preferences.change(ayse.asActor(), Optional.of(Language.EN), Optional.empty()).block();
        changeUser.change(change(superadmin(), ayse).inactive()).block();
        User after =
                preferences
                        .change(ayse.asActor(), Optional.empty(), Optional.of(Theme.DARK))
                        .block();

        assertThat(after.language()).isEqualTo(Language.EN);
        assertThat(users.find(ayse.id()).block().active()).isFalse();
        assertThat(users.find(ayse.id()).block().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aPersonEndsOwnSessionsOnly() {
        User ayse = known(aUser());
        User mehmet = known(aUser());
        String token = signedIn(ayse);
        SignedIn mehmets = queries.whoHolds(signedIn(mehmet)).block();
        RevokeSession revoke = IdentityUseCases.revokeSession(sessions);

        assertRefused(revoke.revoke(ayse.asActor(), mehmets.session()), SharedErrorKey.NOT_FOUND);
        revoke.revoke(mehmet.asActor(), mehmets.session()).block();
        IdentityUseCases.signOut(sessions).signOut(queries.whoHolds(token).block()).block();

        assertThat(queries.whoHolds(token).block()).isNull();
        assertThat(queries.ofPerson(mehmet.asActor()).block()).isEmpty();
    }

    private User known(UserFixture person) {
        User user = person.user();
        users.add(user, "hash").block();
        return user;
    }

    private String signedIn(User user) {
        return openSession.open(user, "Firefox", "192.0.2.1").block().token();
    }

    private static CreateUser.Command creation(Actor actor, String email) {
        return new CreateUser.Command(
                actor,
                new EmailAddress(email),
                "Yeni Kişi",
                Role.STAFF.key(),
                PASSWORD,
                Optional.empty(),
                Optional.empty(),
                Language.TR);
    }

    private static ChangeFixture change(Actor actor, User user) {
        return new ChangeFixture(actor, user);
    }
}
