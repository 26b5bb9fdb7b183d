package io.huni.application.identity.invitation;

import io.huni.application.identity.GivePlace;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

final class InvitePersonService implements InvitePerson {
    private final Invitations invitations;
    private final Users users;
    private final GivePlace givePlace;
    private final InvitationLinks links;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    InvitePersonService(
            Invitations invitations,
            Users users,
            GivePlace givePlace,
            InvitationLinks links,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.users = users;
        this.givePlace = givePlace;
        this.links = links;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Invitation> invite(Command command) {
        return placed(command)
                .flatMap(this::ofNobody)
                .flatMap(this::sent)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Invitation> placed(Command command) {
        InvitationId id = new InvitationId(ids.next());
        return givePlace
                .give(command.actor(), command.role(), role -> guest(id, command, role))
                .map(guest -> invitation(id, command, guest.role()));
    }

    private User guest(InvitationId id, Command command, Role role) {
        return invitation(id, command, role)
                .accepted(new UserId(ids.next()), command.email().value());
    }

    private Invitation invitation(InvitationId id, Command command, Role role) {
        Instant now = clock.instant();
        return new Invitation(
                id,
                command.email(),
                role,
                command.distributor(),
                command.team(),
                command.language(),
                command.actor().id(),
                now,
                InvitationLinks.end(now));
    }

    private Mono<Invitation> ofNobody(Invitation invitation) {
        return users.findByEmail(invitation.email())
                .flatMap(known -> Mono.<Invitation>error(taken()))
                .defaultIfEmpty(invitation);
    }

    private Mono<Invitation> sent(Invitation invitation) {
        String token = links.newToken();
        return invitations
                .add(invitation, Hash.of(token))
                .then(Mono.defer(() -> links.send(invitation, token)))
                .thenReturn(invitation);
    }

    private static Refused taken() {
        return new Refused(IdentityErrorKey.EMAIL_TAKEN, Map.of(), "/email");
    }
}
