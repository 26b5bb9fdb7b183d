package io.huni.application.identity.port;

import io.huni.application.identity.SessionQueries.SessionView;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Out-port: open sessions. Tokens come as hashes, never as themselves. */
public interface Sessions {
    Mono<Void> open(NewSession session);

    /**
     * Who holds the token at {@code now}; only of an active user and before expiry. Notes that it
     * was seen.
     */
    Mono<SignedIn> find(String tokenHash, Instant now);

    /**
     * {@link #find} for many at once, in one round trip; by token hash, those held by nobody
     * missing.
     */
    Mono<Map<String, SignedIn>> findAll(Set<String> tokenHashes, Instant now);

    /** False when the user has no such session. */
    Mono<Boolean> close(UserId owner, SessionId session);

    Mono<Void> closeAll(UserId owner);

    Mono<List<SessionView>> of(UserId owner, Instant now);

    /** A session about to be opened. */
    record NewSession(
            SessionId id,
            UserId user,
            String tokenHash,
            String csrfToken,
            Instant createdAt,
            Instant expiresAt,
            String userAgent,
            String address) {}
}
