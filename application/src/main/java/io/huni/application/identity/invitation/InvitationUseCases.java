package io.huni.application.identity.invitation;

import io.huni.application.identity.GivePlace;
import io.huni.application.identity.OpenSession;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of invitations. */
public final class InvitationUseCases {
    private InvitationUseCases() {}

    public static InvitePerson invitePerson(
            Invitations invitations,
            Users users,
            GivePlace givePlace,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        InvitationLinks links = new InvitationLinks(users, letters, tokens);
        return new InvitePersonService(
                invitations, users, givePlace, links, unitOfWork, ids, clock);
    }

    public static PendingInvitations pendingInvitations(
            Invitations invitations,
            Users users,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Clock clock) {
        InvitationLinks links = new InvitationLinks(users, letters, tokens);
        return new PendingInvitationsService(invitations, links, unitOfWork, clock);
    }

    public static AcceptInvitation acceptInvitation(
            Throttle throttle,
            Invitations invitations,
            Users users,
            Letters letters,
            PasswordHashing hashing,
            OpenSession openSession,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new AcceptInvitationService(
                throttle,
                invitations,
                users,
                letters,
                hashing,
                openSession,
                unitOfWork,
                ids,
                clock);
    }
}
