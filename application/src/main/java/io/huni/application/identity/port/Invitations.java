package io.huni.application.identity.port;

import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: pending invitations. Tokens come as hashes, never as themselves. */
public interface Invitations {
    /** Refuses with {@code identity.already-invited}. */
    Mono<Void> add(Invitation invitation, String tokenHash);

    /** Replaces the link and who invites until when. */
    Mono<Void> renew(Invitation invitation, String tokenHash);

    /** The latest first. */
    Mono<List<Invitation>> all();

    Mono<Invitation> find(InvitationId invitation);

    /** Also one whose link has ended. */
    Mono<Invitation> findByToken(String tokenHash);

    /** False when there is no such invitation any more. */
    Mono<Boolean> remove(InvitationId invitation);
}
