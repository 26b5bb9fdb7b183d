package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port for identity: what becomes of the leads of somebody who leaves. The caller has asked what
 * the actor may do, and a transaction of the caller's goes on.
 */
public interface HandOverLeads {
    /** Those that are neither converted, lost nor in the trash. */
    Mono<Long> count(UserId assignee);

    /**
     * Gives some of them to another person, or to nobody what that person could not see; each one's
     * history says so.
     *
     * @return how many it was; 0 when none is left
     */
    Mono<Long> handOver(Actor by, UserId from, Optional<User> to);
}
