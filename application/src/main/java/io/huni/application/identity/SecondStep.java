package io.huni.application.identity;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** What a person shows after the password, if the second step is on. */
public interface SecondStep {
    /**
     * Completes when it is off or the code is right, which is then spent. Refuses with {@code
     * identity.code-needed} or {@code identity.code-wrong}.
     *
     * @param code of the authenticator, or a recovery code
     */
    Mono<Void> pass(UserId user, Optional<String> code);
}
