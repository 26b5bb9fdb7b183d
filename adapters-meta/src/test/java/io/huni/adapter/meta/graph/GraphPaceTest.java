package io.huni.adapter.meta.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.shared.MovableClock;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.Secret;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

class GraphPaceTest {
    private static final Secret TOKEN = new Secret("token");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final GraphPace pace = new GraphPace(clock);

    private static GraphFailure failure(Reaction reaction, Optional<Duration> wait) {
        return new GraphFailure(reaction, FaultKey.THROTTLED, Map.of(), wait, null);
    }

    private GraphFailure refusal() {
        return catchThrowableOfType(GraphFailure.class, () -> pace.admit(TOKEN));
    }

    @Test
    void keepsCallsBackUntilTheWaitIsOver() {
        pace.failed(TOKEN, failure(Reaction.WAIT, Optional.of(Duration.ofMinutes(10))));
        clock.pass(Duration.ofMinutes(4));

        GraphFailure refusal = refusal();

        assertThat(refusal.reaction()).isEqualTo(Reaction.WAIT);
        assertThat(refusal.waitAtLeast()).contains(Duration.ofMinutes(6));
        assertThat(refusal.parameters()).containsEntry("minutes", "6");
        clock.pass(Duration.ofMinutes(6));
        assertThatCode(() -> pace.admit(TOKEN)).doesNotThrowAnyException();
    }

    @Test
    void keepsCallsBackWhenAGoodAnswerSaysSo() {
        pace.succeeded(TOKEN, Optional.of(Duration.ofMinutes(3)));

        assertThat(refusal().fault()).isEqualTo(FaultKey.THROTTLED);
    }

    @Test
    void doesNotKeepAnotherTokenBack() {
        pace.failed(TOKEN, failure(Reaction.WAIT, Optional.of(Duration.ofMinutes(10))));

        assertThatCode(() -> pace.admit(new Secret("other"))).doesNotThrowAnyException();
    }

    @Test
    void letsFewCallsThroughWhileNothingIsAnswered() {
        int calls = 0;
        for (int second = 0; second < 3600; second++) {
            if (refusal() == null) {
                calls++;
                pace.failed(TOKEN, failure(Reaction.RETRY, Optional.empty()));
            }
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(calls).isBetween(30, 75);
    }

    @Test
    void forgetsEverythingAfterAGoodAnswer() {
        for (int failure = 0; failure < 20; failure++) {
            pace.failed(TOKEN, failure(Reaction.RETRY, Optional.empty()));
        }
        assertThat(refusal().reaction()).isEqualTo(Reaction.RETRY);

        pace.succeeded(TOKEN, Optional.empty());

        assertThatCode(() -> pace.admit(TOKEN)).doesNotThrowAnyException();
    }

    @Test
    void aRefusalOfOneThingKeepsNothingBack() {
        pace.failed(TOKEN, failure(Reaction.GIVE_UP, Optional.empty()));

        assertThatCode(() -> pace.admit(TOKEN)).doesNotThrowAnyException();
    }
}
