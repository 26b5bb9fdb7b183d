package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Database;
import io.huni.bootstrap.running.Installation;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * {@code kill -9} while a request comes fifty times, and while a job works on many leads; once, and
 * twenty times with {@code -Dhuni.kills=20}.
 */
@Timeout(600)
class KilledInTheMiddleTest {
    private static final int KILLS = Integer.getInteger("huni.kills", 1);
    private static final int LEADS = 3_000;

    private static final String META_LEADS = "SELECT count(*) FROM lead WHERE source = 'META_FORM'";

    private static final String UNHANDLED = "SELECT count(*) FROM outbox";

    @TempDir static Path home;

    private static Installation installation;
    private static Caller root;

    private final Random moments = new Random(61);

    @BeforeAll
    static void start() {
        installation = Installation.start(home.resolve("data"), Map.of());
        root =
                Caller.signedIn(
                        "SUPERADMIN",
                        installation.huni().url(),
                        Installation.ADMIN,
                        Installation.PASSWORD);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void fiftyEqualRequestsMakeOneLeadAndGetOneAnswer() {
        assertOneLead("Bir kez", Sending.of(root, "Bir kez").answers());
    }

    @Test
    void soTheyDoWhenTheProgramIsKilledMeanwhile() throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            String name = "Yarıda " + kill;
            Sending sending = Sending.of(root, name);
            if (kill % 2 == 0) {
                sending.untilOneIsAnswered();
            } else {
                Thread.sleep(moments.nextInt(250));
            }
            killAndStart();
            List<Reply> answers = new ArrayList<>(sending.answers());
            int told = answers.size();
            answers.addAll(sending.again(root).answers());

            System.out.println("killed after " + told + " answers of " + Sending.EQUAL);
            assertThat(answers).as("beside %d from before", told).hasSize(told + Sending.EQUAL);
            assertOneLead(name, answers);
        }
    }

    /** What the dead program held of events it would hold for a minute more. */
    private static void killAndStart() {
        installation.huni().kill();
        installation.database().run("UPDATE outbox SET due_at = now()");
        installation.huni().startAgain();
    }

    private static void assertOneLead(String name, List<Reply> answers) {
        assertThat(answers)
                .extracting(
                        reply ->
                                reply.status()
                                        + reply.header("Location")
                                        + reply.header("ETag")
                                        + reply.body())
                .hasSizeGreaterThanOrEqualTo(Sending.EQUAL)
                .containsOnly(
                        "201"
                                + answers.getFirst().header("Location")
                                + answers.getFirst().header("ETag")
                                + answers.getFirst().body());
        assertThat(answers.getFirst().header("Location"))
                .isEqualTo("/api/v1/leads/" + answers.getFirst().json().path("id").asString(""));
        Database database = installation.database();
        assertThat(database.count("SELECT count(*) FROM lead WHERE full_name = '" + name + "'"))
                .isEqualTo(1);
    }

    @Test
    void aJobOnManyLeadsDoesEachOnce() {
        leadsFromMeta();
        String before = selected();
        String job =
                World.id(
                        root.made(
                                "/api/v1/leads/bulk",
                                Map.of(
                                        "selection",
                                                Map.of(
                                                        "filter",
                                                        Map.of("source", List.of("META_FORM")),
                                                        "expectedCount",
                                                        LEADS),
                                        "action", Map.of("type", "TAG", "tag", "toplu"))));
        int kills = 0;
        for (; kills < KILLS && someLeft(job); kills++) {
            killAndStart();
        }
        assertThat(kills).as("kills in the middle").isPositive();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> progress(job).path("state").asString("").equals("DONE"));

        untilEveryEventIsHandled();
        assertThat(progress(job).path("done").asInt()).isEqualTo(LEADS);
        assertThat(selected()).isEqualTo(before);
        assertEach("SELECT lead_id FROM interaction WHERE type = 'TAG'");
        assertEach("SELECT (data ->> 'id')::uuid FROM live_event WHERE type = 'lead_updated'");
        assertEach("SELECT id FROM lead WHERE 'toplu' = ANY (tags)");
    }

    private static void leadsFromMeta() {
        installation.submitQuietly(LEADS);
        installation.connect(Installation.PAGE);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> installation.database().count(META_LEADS) == LEADS);
        untilEveryEventIsHandled();
    }

    private static void untilEveryEventIsHandled() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> installation.database().count(UNHANDLED) == 0);
    }

    /** Waits for a moment at which the job is in its middle; no when it is over. */
    private static boolean someLeft(String job) {
        int before = progress(job).path("done").asInt();
        JsonNode now =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> progress(job), seen -> seen.path("done").asInt() > before);
        return now.path("done").asInt() < LEADS;
    }

    private static JsonNode progress(String job) {
        return root.get("/api/v1/jobs/" + job).json();
    }

    private static String selected() {
        return installation
                .database()
                .column(
                        "SELECT string_agg(id::text, ',' ORDER BY id) FROM lead WHERE source ="
                                + " 'META_FORM'")
                .getFirst();
    }

    /** Each of the leads stands there once and no other. */
    private static void assertEach(String leads) {
        Database database = installation.database();
        assertThat(database.count("SELECT count(*) FROM (%s) AS done (id)".formatted(leads)))
                .as(leads)
                .isEqualTo(LEADS);
        assertThat(
                        database.count(
                                "SELECT count(DISTINCT id) FROM (%s) AS done (id)"
                                        .formatted(leads)))
                .as(leads)
                .isEqualTo(LEADS);
    }
}
