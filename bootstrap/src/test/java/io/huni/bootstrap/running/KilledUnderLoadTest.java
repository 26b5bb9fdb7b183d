package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** R1: whatever was acknowledged is one lead, however often something is killed. */
@Timeout(600)
class KilledUnderLoadTest {
    private static final int KILLS = Integer.getInteger("huni.kills", 5);
    private static final int CALLERS = 8;

    private final Random moments = new Random(61);

    @TempDir Path home;

    @Test
    void everyAcknowledgedDeliveryIsExactlyOneLead() throws Exception {
        try (Installation installation = Installation.start(home.resolve("data"), Map.of())) {
            installation.connect(Installation.PAGE);
            untilTheBackfillOfNothingIsDone(installation);
            Set<String> acknowledged = killAgainAndAgain(installation);
            Facts facts = new Facts(installation.database());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> facts.externalIds().containsAll(acknowledged));

            assertThat(acknowledged).hasSizeGreaterThan(100);
            facts.areSaidOnce();
            assertThat(facts.fetchedBySync()).isZero();
        }
    }

    /** From here on only webhooks can bring a lead: the next sync is a day away. */
    private static void untilTheBackfillOfNothingIsDone(Installation installation) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                installation
                                                .database()
                                                .count(
                                                        "SELECT count(*) FROM sync_run WHERE state"
                                                                + " = 'DONE'")
                                        == 1);
    }

    private Set<String> killAgainAndAgain(Installation installation) throws InterruptedException {
        try (WebhookLoad load =
                WebhookLoad.start(
                        installation.sender(), installation.submitQuietly(20_000), CALLERS)) {
            for (int kill = 0; kill < KILLS; kill++) {
                anyMoment();
                installation.huni().kill();
                installation.huni().startAgain();
                anyMoment();
                installation.huni().killPostgres();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(installation.huni()::isReady);
            }
            anyMoment();
            return load.acknowledged();
        }
    }

    private void anyMoment() throws InterruptedException {
        Thread.sleep(500 + moments.nextInt(1_500));
    }
}
