package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: somebody leaves. Open leads go to another person or to nobody, sessions and tokens end,
 * history stays. Needs {@code user:manage} like a change of the person.
 */
public interface OffboardUser {
    /**
     * Refuses like {@link ChangeUser}, with {@code identity.successor-unknown} and with {@code
     * identity.offboards-self}. Sessions and tokens end at once, then the work moves part by part;
     * repeated after a failure it does what is left to do.
     */
    Mono<Leaving> offboard(Actor actor, UserId user, Optional<UserId> handOverTo);

    /** What would be handed over and ended. */
    Mono<Leaving> preview(Actor actor, UserId user);

    record Leaving(long openLeads, long sessions, long tokens) {}
}
