package io.huni.application.identity.invitation;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: invitations that nobody has accepted yet. Needs {@code user:manage}. */
public interface PendingInvitations {
    /** The latest first. */
    Mono<List<Invitation>> all(Actor actor);

    /** Sends a new link, whereby the old one ends. */
    Mono<Invitation> resend(Actor.Person actor, InvitationId invitation);

    Mono<Void> withdraw(Actor actor, InvitationId invitation);
}
