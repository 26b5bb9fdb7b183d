package io.huni.application.identity.port;

import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** Out-port: links to a new password. Tokens come as hashes, never as themselves. */
public interface PasswordResets {
    /** Takes the place of the user's earlier link. */
    Mono<Void> issue(UserId user, String tokenHash, Instant endsAt);

    /** Whose link it is at {@code now}; only of an active user. */
    Mono<User> find(String tokenHash, Instant now);

    /** True for the first who brings it before its end, false ever after. */
    Mono<Boolean> use(String tokenHash, Instant now);
}
