package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Says in tests that something is refused: {@code assertRefused(signIn(…), WRONG_CREDENTIALS)}. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(Mono<?> work, ErrorKey key) {
        StepVerifier.create(work)
                .verifyErrorSatisfies(
                        error ->
                                assertThat(error)
                                        .isInstanceOfSatisfying(
                                                Refused.class,
                                                refused ->
                                                        assertThat(refused.errorKey())
                                                                .isEqualTo(key)));
    }
}
