package io.huni.application.identity.port;

import io.huni.domain.identity.SecondFactor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Out-port: authenticators, their secrets sealed, and recovery codes as hashes. What is spent is
 * spent for all nodes.
 */
public interface SecondFactors {
    Mono<SecondFactor> find(UserId user);

    /** An authenticator that is not confirmed yet, in place of an earlier unconfirmed one. */
    Mono<Void> begin(UserId user, String secret);

    /** Switches it on with these recovery codes; false when it was on or never begun. */
    Mono<Boolean> confirm(UserId user, long step, Instant at, Set<String> codeHashes);

    /** True for the first who brings the step or a later one. */
    Mono<Boolean> spend(UserId user, long step);

    /** True for the first who brings the code. */
    Mono<Boolean> spendRecoveryCode(UserId user, String codeHash);

    Mono<Void> replaceRecoveryCodes(UserId user, Set<String> codeHashes);

    Mono<Long> recoveryCodesLeft(UserId user);

    /** False when there was none that was on. */
    Mono<Boolean> remove(UserId user);

    /** Whose second step is on, and since when. */
    Mono<Map<UserId, Instant>> on(List<UserId> users);
}
