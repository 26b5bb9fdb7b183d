package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** R2: an operator's own PostgreSQL stops and starts under load. */
@Timeout(300)
class DatabaseOutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir Path home;

    @Test
    void refusesWhileItIsAwayAndRecoversWithoutARestart() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.start(home.resolve("own"));
                Installation installation =
                        Installation.start(home.resolve("data"), postgres.settings())) {
            installation.connect(Installation.PAGE);
            try (WebhookLoad load =
                            WebhookLoad.start(
                                    installation.sender(), installation.submitQuietly(10_000), 6);
                    LiveBrowser browser = LiveBrowser.open(installation)) {
                acknowledges(load, 60);
                away(postgres, installation, load);
                postgres.startAgain();
                acknowledges(load, load.acknowledged().size() + 60);
                toldOfNewLeads(browser);
                load.close();
                everyAcknowledgedIsALead(postgres, load.acknowledged());
            }
            assertThat(listening(postgres)).isPositive();
        }
    }

    private static void away(OwnPostgres postgres, Installation installation, WebhookLoad load)
            throws InterruptedException {
        postgres.stop();
        Set<String> before = Set.copyOf(load.acknowledged());
        load.statuses().clear();
        Thread.sleep(4_000);
        Api.Answer list = installation.api().get("/api/v1/leads");

        assertThat(load.acknowledged()).as("acknowledged without a database").isEqualTo(before);
        assertThat(load.statuses()).containsKey(503).doesNotContainKeys(200, 500);
        assertThat(list.status()).isEqualTo(503);
        assertThat(list.body().path("key").asString("")).isEqualTo("shared.unavailable");
        assertThat(installation.huni().isReady()).isFalse();
    }

    private static void acknowledges(WebhookLoad load, int atLeast) {
        Awaitility.await().atMost(PATIENCE).until(() -> load.acknowledged().size() >= atLeast);
    }

    private static void toldOfNewLeads(LiveBrowser browser) {
        long before = browser.created();
        Awaitility.await().atMost(PATIENCE).until(() -> browser.created() > before);
    }

    private static void everyAcknowledgedIsALead(OwnPostgres postgres, Set<String> acknowledged) {
        Facts facts = new Facts(postgres.asSuperuser());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> facts.externalIds().containsAll(acknowledged));
        facts.areSaidOnce();
    }

    private static long listening(OwnPostgres postgres) {
        return postgres.asSuperuser()
                .count("SELECT count(*) FROM pg_stat_activity WHERE query ILIKE 'LISTEN%'");
    }
}
