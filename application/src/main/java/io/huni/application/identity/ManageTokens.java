package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TokenId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** In-port: the caller's own API tokens. Needs {@code token:manage}. */
public interface ManageTokens {
    /** Refuses with {@code identity.beyond-own} rights that the caller does not have. */
    Mono<Issued> issue(Actor.Person actor, String name, Set<Right> rights, Duration lifetime);

    Mono<List<ApiToken>> own(Actor.Person actor);

    /** Ends one at once. Another person's token is not found. */
    Mono<Void> revoke(Actor.Person actor, TokenId token);

    /**
     * @param secret told once; only its hash is kept
     */
    record Issued(ApiToken token, String secret) {}
}
