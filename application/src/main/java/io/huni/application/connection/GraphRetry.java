package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.Retry.RetrySignal;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Another try of a call that Meta did not answer, a few times and further and further apart. */
record GraphRetry(ConnectionSettings settings, DoubleSupplier chance) {
    <T> Mono<T> of(Mono<T> call) {
        return call.retryWhen(Retry.from(signals -> signals.concatMap(this::next)));
    }

    private Mono<Long> next(RetrySignal signal) {
        int failures = (int) signal.totalRetries() + 1;
        if (failures >= settings.tries()
                || !(signal.failure() instanceof GraphFailure failure)
                || failure.reaction() != Reaction.RETRY) {
            return Mono.error(signal.failure());
        }
        Duration backOff = settings.retry().after(failures, chance.getAsDouble());
        Duration asked = failure.waitAtLeast().orElse(Duration.ZERO);
        return asked.compareTo(settings.retry().longest()) > 0
                ? Mono.error(failure)
                : Mono.delay(asked.compareTo(backOff) > 0 ? asked : backOff);
    }
}
