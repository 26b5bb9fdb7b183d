package io.huni.application.identity.invitation;

import io.huni.application.identity.port.Invitations;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Hash;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

final class PendingInvitationsService implements PendingInvitations {
    private final Invitations invitations;
    private final InvitationLinks links;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    PendingInvitationsService(
            Invitations invitations, InvitationLinks links, UnitOfWork unitOfWork, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<List<Invitation>> all(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.USER_MANAGE);
                    return invitations.all();
                });
    }

    @Override
    public Mono<Invitation> resend(Actor.Person actor, InvitationId invitation) {
        return Mono.defer(
                        () -> {
                            actor.require(Right.USER_MANAGE);
                            return invitations.find(invitation);
                        })
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> renewed(actor, found))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Invitation> renewed(Actor.Person actor, Invitation found) {
        Instant now = clock.instant();
        Invitation again = found.again(actor.id(), now, InvitationLinks.end(now));
        String token = links.newToken();
        return invitations
                .renew(again, Hash.of(token))
                .then(Mono.defer(() -> links.letters().withdraw(again.id())))
                .then(Mono.defer(() -> links.send(again, token)))
                .thenReturn(again);
    }

    @Override
    public Mono<Void> withdraw(Actor actor, InvitationId invitation) {
        return Mono.defer(
                        () -> {
                            actor.require(Right.USER_MANAGE);
                            return invitations.remove(invitation);
                        })
                .filter(removed -> removed)
                .switchIfEmpty(Absent.notFound())
                .then(Mono.defer(() -> links.letters().withdraw(invitation)))
                .as(unitOfWork::inTransaction);
    }
}
