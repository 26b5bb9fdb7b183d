package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Misbehaviour.Fault;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A backfill of 30,000 leads goes on where a killed program has left it. */
@Timeout(600)
class SyncKilledTest {
    private static final int LEADS = 30_000;
    private static final int CALLS_AT_MOST = 450;

    @TempDir Path home;

    @Test
    void goesOnWhereTheKilledProgramLeftIt() {
        try (Installation installation = Installation.start(home.resolve("data"), Map.of())) {
            installation.submitQuietly(LEADS);
            breakOffTwice(installation);
            String id = installation.connect(Installation.PAGE).path("id").asString("");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> stored(installation) > LEADS / 4);
            installation.huni().kill();
            long atTheKill = stored(installation);
            installation.huni().startAgain();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> stored(installation) == LEADS);

            assertThat(atTheKill).isLessThan(LEADS);
            new Facts(installation.database()).areSaidOnce();
            assertThat(calls(installation)).isLessThan(CALLS_AT_MOST);
            endsWell(installation, id);
        }
    }

    private static void breakOffTwice(Installation installation) {
        installation.meta().world().misbehaviour().next("/leads", 10, 1, new Fault.Cut());
        installation
                .meta()
                .world()
                .misbehaviour()
                .next("/leads", 30, 1, new Fault.Error(500, 2, 0, "An unexpected error"));
    }

    private static void endsWell(Installation installation, String connection) {
        Api api = installation.signInAgain();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> lastRun(api, connection).path("state").asString("").equals("DONE"));
        assertThat(lastRun(api, connection).path("kind").asString("")).isEqualTo("BACKFILL");
    }

    private static JsonNode lastRun(Api api, String connection) {
        return api.get("/api/v1/connections/" + connection + "/runs").body().path("items").path(0);
    }

    private static long stored(Installation installation) {
        return installation.database().count("SELECT count(*) FROM lead");
    }

    private static int calls(Installation installation) {
        return installation.meta().world().calls().byKind().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
