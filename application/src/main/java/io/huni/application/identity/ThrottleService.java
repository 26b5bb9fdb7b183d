package io.huni.application.identity;

import io.huni.application.identity.port.SignInAttempts;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

final class ThrottleService implements Throttle {
    private final SignInAttempts attempts;
    private final Clock clock;

    ThrottleService(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public Mono<Void> admit(String subject, String address) {
        return Mono.defer(() -> attempts.admit(subject, address, clock.instant()))
                .flatMap(wait -> wait.isZero() ? Mono.empty() : tooMany(wait));
    }

    @Override
    public Mono<Void> succeeded(String subject) {
        return attempts.succeeded(subject);
    }

    private static Mono<Void> tooMany(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Mono.error(
                new Refused(IdentityErrorKey.TOO_MANY_TRIES, Map.of("retryAfterSeconds", seconds)));
    }
}
