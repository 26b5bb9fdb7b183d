package io.huni.application.identity.invitation;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryInvitations;
import io.huni.application.identity.InMemoryRoles;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemorySignInAttempts;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.KeptLetters;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.Throttle;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class InvitationTest {
    private static final String ADDRESS = "192.0.2.1";
    private static final Password PASSWORD = new Password("uzun bir parola");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final KeptLetters letters = new KeptLetters();
    private final Throttle throttle =
            IdentityUseCases.throttle(new InMemorySignInAttempts(), clock);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InvitePerson invite =
            InvitationUseCases.invitePerson(
                    invitations,
                    users,
                    IdentityUseCases.givePlace(new InMemoryRoles(users)),
                    letters,
                    ids.tokens(),
                    unitOfWork,
                    ids,
                    clock);
    private final PendingInvitations pending =
            InvitationUseCases.pendingInvitations(
                    invitations, users, letters, ids.tokens(), unitOfWork, clock);
    private final AcceptInvitation accept =
            InvitationUseCases.acceptInvitation(
                    throttle,
                    invitations,
                    users,
                    letters,
                    new PlainHashing(),
                    IdentityUseCases.openSession(
                            sessions, ids, ids.tokens(), SessionSettings.standard(), clock),
                    unitOfWork,
                    ids,
                    clock);
    private final User owner = aUser().as(Role.SUPERADMIN).user();
    private final User staff = aUser().as(Role.STAFF).user();

    InvitationTest() {
        users.add(owner, "hash").then(users.add(staff, "hash")).block();
    }

    @Test
    void whoAcceptsIsAPersonWithTheRoleThatWasMeantAndIsSignedIn() {
        invite(Role.MANAGER).block();

        OpenedSession opened = accept(letters.last().token()).block();

        User ayse = opened.who().user();
        assertThat(ayse.name()).isEqualTo("Ayşe Yıldırım");
        assertThat(ayse.role()).isEqualTo(Role.MANAGER);
        assertThat(ayse.language()).isEqualTo(Language.EN);
        assertThat(users.findByEmail(ayse.email()).block().passwordHash())
                .isEqualTo("hash of " + PASSWORD.plain());
        assertThat(pending.all(owner.asActor()).block()).isEmpty();
    }

    @Test
    void theLetterOfWhoHasComeNeverLeavesLater() {
        Invitation invitation = invite(Role.STAFF).block();

        accept(letters.last().token()).block();

        assertThat(letters.withdrawn()).containsExactly(invitation.id());
    }

    @Test
    void isAcceptedOnce() {
        invite(Role.STAFF).block();
        String token = letters.last().token();
        accept(token).block();

        assertRefused(accept(token), IdentityErrorKey.LINK_INVALID);
    }

    @Test
    void endsAfterAWeekAndBeginsAgainWhenItIsSentAgain() {
        Invitation invitation = invite(Role.STAFF).block();
        String first = letters.last().token();
        clock.pass(Duration.ofDays(7));
        assertRefused(accept.look(first, ADDRESS), IdentityErrorKey.LINK_INVALID);

        pending.resend(owner.asActor(), invitation.id()).block();

        assertRefused(accept.look(first, ADDRESS), IdentityErrorKey.LINK_INVALID);
        assertThat(letters.withdrawn()).containsExactly(invitation.id());
        assertThat(accept(letters.last().token()).block()).isNotNull();
    }

    @Test
    void aWithdrawnOneOpensNothing() {
        Invitation invitation = invite(Role.STAFF).block();

        pending.withdraw(owner.asActor(), invitation.id()).block();

        assertThat(letters.withdrawn()).containsExactly(invitation.id());
        assertRefused(accept(letters.last().token()), IdentityErrorKey.LINK_INVALID);
        assertRefused(pending.withdraw(owner.asActor(), invitation.id()), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void onlyThoseWhoManagePeopleInvite() {
        assertRefused(invite.invite(command(staff, Role.STAFF)), SharedErrorKey.RIGHT_MISSING);
        assertRefused(pending.all(staff.asActor()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                pending.resend(staff.asActor(), new InvitationId(UUID.randomUUID())),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                pending.withdraw(staff.asActor(), new InvitationId(UUID.randomUUID())),
                SharedErrorKey.RIGHT_MISSING);
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void nobodyIsInvitedTwiceNorWhoIsHereAlready() {
        invite(Role.STAFF).block();
        assertRefused(invite(Role.STAFF), IdentityErrorKey.ALREADY_INVITED);

        users.add(aUser().withEmail("can@example.com").user(), "hash").block();
        assertRefused(
                invite.invite(
                        new InvitePerson.Command(
                                owner.asActor(),
                                new EmailAddress("can@example.com"),
                                Role.STAFF.key(),
                                Optional.empty(),
                                Optional.empty(),
                                Language.TR)),
                IdentityErrorKey.EMAIL_TAKEN);
    }

    @Test
    void aDistributorsPersonNeedsADistributor() {
        assertRefused(invite(Role.DISTRIBUTOR), IdentityErrorKey.DISTRIBUTOR_MISSING);
    }

    @Test
    void aRefusedPasswordLeavesTheInvitationOpen() {
        invite(Role.STAFF).block();
        String token = letters.last().token();

        assertThatThrownBy(
                        () ->
                                accept.accept(command(token, new Password("ayse@example.com 1")))
                                        .block())
                .hasMessage("identity.password-too-easy");

        assertThat(accept(token).block()).isNotNull();
    }

    @Test
    void guessingLinksIsThrottledByAddress() {
        for (int tried = 0; tried < 50; tried++) {
            assertRefused(accept.look("guess-" + tried, ADDRESS), IdentityErrorKey.LINK_INVALID);
        }

        assertRefused(accept.look("guess-50", ADDRESS), IdentityErrorKey.TOO_MANY_TRIES);
    }

    private Mono<Invitation> invite(Role role) {
        return Mono.defer(() -> invite.invite(command(owner, role)));
    }

    private static InvitePerson.Command command(User host, Role role) {
        return new InvitePerson.Command(
                host.asActor(),
                new EmailAddress("ayse@example.com"),
                role.key(),
                Optional.empty(),
                Optional.empty(),
                Language.EN);
    }

    private Mono<OpenedSession> accept(String token) {
        return accept.accept(command(token, PASSWORD));
    }

    private static AcceptInvitation.Command command(String token, Password password) {
        return new AcceptInvitation.Command(token, "Ayşe Yıldırım", password, "Firefox", ADDRESS);
    }
}
