package io.huni.application.identity.port;

import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Out-port: API tokens. Their secrets come as hashes, never as themselves. */
public interface ApiTokens {
    Mono<Void> add(ApiToken token, String secretHash);

    /**
     * Who holds each secret at {@code now}, by hash: the owner with the rights that are left, the
     * token's id in place of a session's, and no CSRF token. Those that nobody holds are missing.
     * Notes that they were used.
     */
    Mono<Map<String, SignedIn>> holders(Set<String> secretHashes, Instant now);

    /** The newest first, those that have expired included. */
    Mono<List<ApiToken>> of(UserId owner);

    /** False when the owner has no such token. */
    Mono<Boolean> remove(UserId owner, TokenId token);

    /** How many there were. */
    Mono<Long> removeAll(UserId owner);
}
