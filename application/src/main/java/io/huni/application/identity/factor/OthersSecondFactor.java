package io.huni.application.identity.factor;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;

/** In-port: the second steps of others. Needs {@code user:manage}. */
public interface OthersSecondFactor {
    /** Whose is on, and since when. */
    Mono<Map<UserId, Instant>> on(Actor actor);

    /**
     * Switches another's off, who has lost phone and codes, and ends that person's sessions.
     * Refuses with {@code identity.second-step-off}.
     */
    Mono<Void> reset(Actor actor, UserId user);
}
