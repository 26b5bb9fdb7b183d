package io.huni.application.identity.port;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Out-port: the work that people still have open. */
public interface OpenWork {
    Mono<Long> count(UserId person);

    /**
     * Gives a part of it to another person, or to nobody, in the caller's transaction.
     *
     * @return how much it was; 0 when nothing is left
     */
    Mono<Long> handOver(Actor by, UserId from, Optional<User> to);
}
