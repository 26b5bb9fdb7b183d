package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;
import io.huni.domain.connection.Fault;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** What a failure of Meta's means for a turn. */
record TurnFailures(StopConnection stopping, ConnectionSettings settings, Clock clock) {
    Mono<Void> take(SyncTurn turn, GraphFailure failure) {
        Fault fault = failure.seenAt(clock.instant());
        return switch (failure.reaction()) {
            case WAIT -> Mono.fromRunnable(() -> pause(turn, failure, fault));
            case GIVE_UP -> Mono.fromRunnable(() -> turn.formFailed(fault, false));
            case RETRY, ASK_FOR_LESS -> Mono.fromRunnable(() -> turn.formFailed(fault, true));
            case STOP ->
                    Mono.fromRunnable(() -> turn.stop(fault))
                            .then(Mono.defer(() -> stopping.stop(turn.opened(), fault)));
        };
    }

    private void pause(SyncTurn turn, GraphFailure failure, Fault fault) {
        turn.pause(clock.instant().plus(failure.waitAtLeast().orElse(settings.pause())), fault);
    }
}
