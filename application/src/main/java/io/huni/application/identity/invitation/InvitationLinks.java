package io.huni.application.identity.invitation;

import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.RandomTokens;
import io.huni.domain.identity.Invitation;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;

/** The links of invitations: good for a week. */
record InvitationLinks(Users users, Letters letters, RandomTokens tokens) {
    private static final Duration LIFETIME = Duration.ofDays(7);

    static Instant end(Instant from) {
        return from.plus(LIFETIME);
    }

    String newToken() {
        return tokens.next();
    }

    /** Under the name of who invites. */
    Mono<Void> send(Invitation invitation, String token) {
        return users.find(invitation.invitedBy())
                .switchIfEmpty(Absent.notFound())
                .flatMap(host -> letters.invite(invitation, host, token));
    }
}
