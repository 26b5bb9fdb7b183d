package io.huni.application.identity.factor;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.RecoveryCode;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In-port: the caller's own second step. */
public interface OwnSecondFactor {
    Mono<State> state(Actor.Person actor);

    /** A new secret to scan. Refuses with {@code identity.second-step-on}. */
    Mono<Enrolment> begin(Actor.Person actor);

    /**
     * Switches it on with the first code; the recovery codes are told this once. Refuses with
     * {@code identity.code-wrong}, {@code identity.second-step-off} when nothing was begun, {@code
     * identity.second-step-on} or {@code identity.too-many-tries}.
     *
     * @param address the caller's network address
     */
    Mono<List<RecoveryCode>> confirm(Actor.Person actor, String code, String address);

    /** New recovery codes in place of the old ones; needs a code, as {@link #switchOff}. */
    Mono<List<RecoveryCode>> renewRecoveryCodes(Actor.Person actor, String code, String address);

    /**
     * Refuses with {@code identity.code-wrong}, {@code identity.second-step-off} or {@code
     * identity.too-many-tries}.
     */
    Mono<Void> switchOff(Actor.Person actor, String code, String address);

    /**
     * @param since empty when it is off
     */
    record State(Optional<Instant> since, long recoveryCodesLeft) {}

    /**
     * @param secret in base32, for who cannot scan
     * @param uri {@code otpauth://totp/…}, what an authenticator scans
     */
    record Enrolment(String secret, String uri) {}
}
