package io.huni.application.identity.port;

import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** Out-port: mails to people, each in their language. They leave when the transaction commits. */
public interface Letters {
    /**
     * @param token opens the reset once until it ends
     */
    Mono<Void> resetPassword(User user, String token, Instant endsAt);

    /**
     * @param host who invites
     */
    Mono<Void> invite(Invitation invitation, User host, String token);

    /** The letters of an invitation that have not left yet never do. */
    Mono<Void> withdraw(InvitationId invitation);

    /** Tells the owner of an account what has happened to it. */
    Mono<Void> notice(User user, Notice notice);

    /** What an owner must hear of. */
    enum Notice {
        PASSWORD_CHANGED,
        SECOND_STEP_ON,
        SECOND_STEP_OFF
    }
}
