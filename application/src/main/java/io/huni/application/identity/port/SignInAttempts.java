package io.huni.application.identity.port;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;

/** Out-port: failed tries, by account and by address. Shared by all nodes. */
public interface SignInAttempts {
    /** How long the caller must wait; zero when a try is allowed. Counts this try when it is. */
    Mono<Duration> admit(String account, String address, Instant now);

    /** A success forgets the account's failures. */
    Mono<Void> succeeded(String account);
}
