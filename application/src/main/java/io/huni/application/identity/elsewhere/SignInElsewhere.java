package io.huni.application.identity.elsewhere;

import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.port.IdentityProvider.Attempt;

import reactor.core.publisher.Mono;

import java.net.URI;

/**
 * In-port: opens a session for whom the organisation's identity provider has recognised. Only
 * people of Huni get in, by the address that the provider has verified; the second step is the
 * provider's.
 */
public interface SignInElsewhere {
    /** Whether the sign-in page may offer it. */
    boolean isOffered();

    /** Refuses with {@code shared.not-found} when it is not offered. */
    Mono<Begun> begin();

    /**
     * Refuses with {@code identity.single-sign-on-failed}, {@code identity.single-sign-on-unknown}
     * or {@code identity.too-many-tries}.
     */
    Mono<OpenedSession> complete(Command command);

    /**
     * @param address where the browser is sent
     * @param attempt what this browser alone must keep until it comes back
     */
    record Begun(URI address, Attempt attempt) {}

    /**
     * @param attempt as the browser has kept it
     * @param state as the provider has sent it back
     */
    record Command(Attempt attempt, String state, String code, String userAgent, String address) {}
}
