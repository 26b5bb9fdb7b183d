package io.huni.application.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.BackOff;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.ConnectionId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The small rules behind syncs. */
class ConnectionPartsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "74, 0", "75, 476", "84, 4761", "94, 9523", "95, 10000", "400, 10000"})
    void spreadsCallsTheNearerTheLimitComes(int percent, long millis) {
        assertThat(ConnectionSettings.standard().spacing(percent).toMillis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 30",
        "2, 0.5, 60",
        "3, 0.5, 120",
        "8, 0.5, 3600",
        "1000, 0.5, 3600",
        "0, 0.5, 30",
        "1, 0, 22",
        "1, 1, 37"
    })
    void waitsTwiceAsLongEachTimeUpToABorder(int failures, double chance, long seconds) {
        BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1));

        assertThat(backOff.after(failures, chance).toSeconds()).isEqualTo(seconds);
    }

    @Test
    void writesARunAsTheLiveChannelTellsIt() {
        UUID id = new UUID(1, 2);
        RunView run =
                RunView.fresh(
                                new RunId(id),
                                new ConnectionId(id),
                                RunKind.MANUAL,
                                RunState.RUNNING,
                                NOW)
                        .expecting(7)
                        .counted(new Tally(5, 3, 1, 1, 2))
                        .ended(RunState.PARTIAL, NOW.plusMillis(900), Optional.empty());

        assertThat(RunJson.of(run))
                .isEqualTo(
                        """
                        {"id":"%s","connectionId":"%s","kind":"MANUAL","state":"PARTIAL","expected":7,\
                        "fetched":5,"created":3,"duplicate":1,"failed":1,"calls":2,\
                        "startedAt":"2026-11-21T09:00:00Z","finishedAt":"2026-11-21T09:00:00.900Z","millis":900}\
                        """
                                .formatted(id, id));
    }

    @Test
    void aLastingProblemKeepsTheMomentAtWhichItBegan() {
        Fault before = Fault.of(FaultKey.META_UNAVAILABLE, NOW);
        Fault again = Fault.of(FaultKey.META_UNAVAILABLE, NOW.plusSeconds(60));
        Fault other = Fault.of(FaultKey.THROTTLED, NOW.plusSeconds(60));

        assertThat(ConnectionHealth.afterSync(Optional.of(before), Optional.of(again)))
                .contains(before);
        assertThat(ConnectionHealth.afterSync(Optional.of(before), Optional.of(other)))
                .contains(other);
        assertThat(ConnectionHealth.afterSync(Optional.of(before), Optional.empty())).isEmpty();
    }

    @Test
    void aGoodSyncSaysNothingAboutWebhooksMoneyAndTheTokensEnd() {
        Optional<Fault> silent = Optional.of(Fault.of(FaultKey.PAGE_NOT_SUBSCRIBED, NOW));

        assertThat(ConnectionHealth.afterSync(silent, Optional.empty())).isEqualTo(silent);
    }

    @Test
    void aLookAtOneMatterLeavesAnotherAlone() {
        Optional<Fault> dead = Optional.of(Fault.of(FaultKey.TOKEN_EXPIRED, NOW));
        Optional<Fault> silent = Optional.of(Fault.of(FaultKey.SILENT_SPENDING, NOW));

        assertThat(ConnectionHealth.after(dead, silent, FaultKey.SILENT_SPENDING)).isEqualTo(dead);
        assertThat(ConnectionHealth.after(dead, Optional.empty(), FaultKey.SILENT_SPENDING))
                .isEqualTo(dead);
        assertThat(ConnectionHealth.after(silent, Optional.empty(), FaultKey.SILENT_SPENDING))
                .isEmpty();
    }
}
