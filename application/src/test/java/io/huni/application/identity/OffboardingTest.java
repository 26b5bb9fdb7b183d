package io.huni.application.identity;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.person;
import static io.huni.domain.identity.ActorFixture.superadmin;
import static io.huni.domain.identity.RoleFixture.own;
import static io.huni.domain.identity.RoleFixture.plus;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.ManageTokens.Issued;
import io.huni.application.identity.OffboardUser.Leaving;
import io.huni.application.identity.port.OpenWork;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tokens of programs, and what becomes of them and of the rest when somebody leaves. */
class OffboardingTest {
    private static final Duration MONTH = Duration.ofDays(30);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final InMemoryApiTokens kept = new InMemoryApiTokens(users);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Leads leads = new Leads();
    private final SessionQueries queries = IdentityUseCases.sessionQueries(sessions, kept, clock);
    private final ManageTokens tokens =
            IdentityUseCases.manageTokens(kept, unitOfWork, ids, ids.tokens(), clock);
    private final OffboardUser offboardUser =
            IdentityUseCases.offboardUser(users, sessions, kept, leads, unitOfWork, clock);

    @Test
    void aTokenSpeaksForItsOwnerWithTheChosenRights() {
        User zeynep = known(aUser().as(Role.ADMIN));
        Issued issued = issued(zeynep, Right.LEAD_READ);

        SignedIn holder = queries.whoHolds(issued.secret()).block();

        assertThat(issued.secret()).startsWith("huni_");
        assertThat(holder.actor().id()).isEqualTo(zeynep.id());
        assertThat(holder.actor().may(Right.LEAD_READ)).isTrue();
        assertThat(holder.actor().may(Right.LEAD_DELETE)).isFalse();
        assertThat(queries.holders(Set.of(issued.secret(), "a-session")).block())
                .containsOnlyKeys(issued.secret());
    }

    @Test
    void aTokenGivesNobodyMoreThanTheOwnRights() {
        User zeynep = known(aUser().as(Role.ADMIN));
        assertRefused(
                tokens.issue(zeynep.asActor(), "x", Set.of(Right.ROLE_MANAGE), MONTH),
                IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                tokens.issue(known(aUser()).asActor(), "x", Set.of(Right.LEAD_READ), MONTH),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void aTokenEndsByTimeAndByItsOwner() {
        User zeynep = known(aUser().as(Role.ADMIN));
        Issued byTime = issued(zeynep, Right.LEAD_READ);
        Issued byHand = issued(zeynep, Right.LEAD_READ);
        assertRefused(
                tokens.revoke(known(aUser().as(Role.ADMIN)).asActor(), byHand.token().id()),
                SharedErrorKey.NOT_FOUND);

        tokens.revoke(zeynep.asActor(), byHand.token().id()).block();
        assertThat(queries.whoHolds(byHand.secret()).block()).isNull();
        assertThat(queries.whoHolds(byTime.secret()).block()).isNotNull();
        clock.pass(MONTH);
        assertThat(queries.whoHolds(byTime.secret()).block()).isNull();
    }

    @Test
    void whoLeavesLosesSessionsTokensAndTeamAndLeavesTheWorkToAnother() {
        User ayse = known(aUser().as(Role.ADMIN).in(new TeamId(new UUID(3, 1))));
        User mert = known(aUser());
        leads.open.put(ayse.id(), 412L);
        String session = signedIn(ayse);
        Issued token = issued(ayse, Right.LEAD_READ);
        assertThat(offboardUser.preview(superadmin(), ayse.id()).block())
                .isEqualTo(new Leaving(412, 1, 1));

        Leaving left = offboardUser.offboard(superadmin(), ayse.id(), to(mert)).block();

        assertThat(left).isEqualTo(new Leaving(412, 1, 1));
        assertThat(leads.open).isEqualTo(Map.of(mert.id(), 412L));
        assertThat(queries.whoHolds(session).block()).isNull();
        assertThat(queries.whoHolds(token.secret()).block()).isNull();
        assertThat(kept.of(ayse.id()).block()).isEmpty();
        User gone = users.find(ayse.id()).block();
        assertThat(gone.active()).isFalse();
        assertThat(gone.team()).isEmpty();
        assertThat(gone.name()).isEqualTo(ayse.name());
    }

    @Test
    void withoutASuccessorTheWorkIsNobodys() {
        User ayse = known(aUser());
        leads.open.put(ayse.id(), 3L);
        offboardUser.offboard(superadmin(), ayse.id(), Optional.empty()).block();
        assertThat(leads.open).isEmpty();
    }

    @Test
    void theDoorIsClosedBeforeTheWorkMovesAndARepeatMovesTheRest() {
        User ayse = known(aUser());
        String session = signedIn(ayse);
        leads.open.put(ayse.id(), 1_200L);
        leads.breaksAfter = 2;

        assertThatThrownBy(
                        () ->
                                offboardUser
                                        .offboard(superadmin(), ayse.id(), Optional.empty())
                                        .block())
                .hasMessage("no database");
        assertThat(queries.whoHolds(session).block()).isNull();
        assertThat(users.find(ayse.id()).block().active()).isFalse();
        assertThat(leads.open).containsEntry(ayse.id(), 200L);

        leads.breaksAfter = Integer.MAX_VALUE;
        assertThat(offboardUser.offboard(superadmin(), ayse.id(), Optional.empty()).block())
                .isEqualTo(new Leaving(200, 0, 0));
    }

    @Test
    void theSuccessorIsSomebodyElseWhoIsActive() {
        User ayse = known(aUser());
        for (User wrong : new User[] {ayse, known(aUser().inactive()), aUser().user()}) {
            assertRefused(
                    offboardUser.offboard(superadmin(), ayse.id(), to(wrong)),
                    IdentityErrorKey.SUCCESSOR_UNKNOWN);
        }
        assertThat(users.find(ayse.id()).block().active()).isTrue();
    }

    @Test
    void theWorkGoesToNobodyWhoSeesNoLeads() {
        User ayse = known(aUser());
        User bookkeeper = known(aUser().as(own("Muhasebe", Scope.ALL, Right.MAIL_READ)));

        assertRefused(
                offboardUser.offboard(superadmin(), ayse.id(), to(bookkeeper)),
                IdentityErrorKey.SUCCESSOR_UNKNOWN);
    }

    @Test
    void theWorkOfTheHouseGoesToNobodyOfADistributor() {
        DistributorId clinic = new DistributorId(new UUID(7, 1));
        User ayse = known(aUser());
        User partner = known(aUser().as(Role.DISTRIBUTOR).of(clinic));
        User colleague = known(aUser().as(Role.DISTRIBUTOR).of(clinic));

        assertRefused(
                offboardUser.offboard(superadmin(), ayse.id(), to(partner)),
                IdentityErrorKey.SUCCESSOR_UNKNOWN);
        leads.open.put(partner.id(), 2L);
        offboardUser.offboard(superadmin(), partner.id(), to(colleague)).block();
        assertThat(leads.open).containsOnlyKeys(colleague.id());
    }

    @Test
    void nobodyOffboardsThemselvesNorTheLastSuperadminNorSomebodyMightier() {
        User last = known(aUser().as(Role.SUPERADMIN));
        Actor clerk = person(plus(Role.ADMIN, Right.USER_MANAGE));
        assertRefused(
                offboardUser.offboard(last.asActor(), last.id(), Optional.empty()),
                IdentityErrorKey.OFFBOARDS_SELF);
        assertRefused(
                offboardUser.offboard(superadmin(), last.id(), Optional.empty()),
                IdentityErrorKey.LAST_SUPERADMIN);
        assertRefused(
                offboardUser.offboard(clerk, last.id(), Optional.empty()),
                IdentityErrorKey.BEYOND_OWN);
        assertRefused(
                offboardUser.offboard(admin(), last.id(), Optional.empty()),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                offboardUser.preview(superadmin(), aUser().user().id()), SharedErrorKey.NOT_FOUND);
    }

    private static Optional<UserId> to(User user) {
        return Optional.of(user.id());
    }

    private Issued issued(User owner, Right... rights) {
        return tokens.issue(owner.asActor(), "Raporlama", Set.of(rights), MONTH).block();
    }

    private String signedIn(User user) {
        return IdentityUseCases.openSession(
                        sessions, ids, ids.tokens(), SessionSettings.standard(), clock)
                .open(user, "Firefox", "192.0.2.1")
                .block()
                .token();
    }

    private User known(UserFixture person) {
        User user = person.user();
        users.add(user, "hash").block();
        return user;
    }

    /** How many leads everybody has open; they move in parts. */
    private static final class Leads implements OpenWork {
        private static final long PART = 500;

        private final Map<UserId, Long> open = new HashMap<>();
        private int breaksAfter = Integer.MAX_VALUE;

        @Override
        public Mono<Long> count(UserId person) {
            return Mono.fromSupplier(() -> open.getOrDefault(person, 0L));
        }

        @Override
        public Mono<Long> handOver(Actor by, UserId from, Optional<User> to) {
            return Mono.fromSupplier(
                    () -> {
                        if (breaksAfter-- == 0) {
                            throw new IllegalStateException("no database");
                        }
                        long moved = Math.min(PART, open.getOrDefault(from, 0L));
                        open.computeIfPresent(
                                from, (person, left) -> left == moved ? null : left - moved);
                        to.ifPresent(user -> open.merge(user.id(), moved, Long::sum));
                        return moved;
                    });
        }
    }
}
