package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Misbehaviour;
import io.huni.sandbox.world.Misbehaviour.Fault;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/** R3, R5, R6: the running program beside a Meta that does everything wrong. */
@Timeout(300)
class MetaMisbehavesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @TempDir static Path home;

    private static Installation installation;
    private static String connection;

    @BeforeAll
    static void start() {
        installation = Installation.start(home.resolve("data"), Map.of());
        connection = installation.connect(Installation.PAGE).path("id").asString("");
    }

    @AfterAll
    static void tellsNothingSecretOnTheWay() {
        LogAudit.of(installation.huni()).findsNothingSecret(installation.database());
        installation.close();
    }

    @AfterEach
    void behaveAgain() {
        installation.meta().world().misbehaviour().stop();
    }

    @Test
    void aThousandChangesInOnePostFiveTimesAndOutOfOrderAreEachOneLead() {
        List<String> ids = submit(1_000);
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(7));
        for (int time = 0; time < 5; time++) {
            assertThat(deliver(time % 2 == 0 ? ids : shuffled)).isEqualTo(200);
        }
        become(ids);
    }

    @Test
    void theWebhookAndTheSyncRacingMakeOneLead() {
        List<String> ids = submit(300);
        CompletableFuture<?> sync = CompletableFuture.runAsync(MetaMisbehavesTest::syncNow);
        List<CompletableFuture<Integer>> notices =
                ids.stream()
                        .map(id -> CompletableFuture.supplyAsync(() -> deliver(List.of(id))))
                        .toList();
        sync.join();

        assertThat(notices).allMatch(notice -> notice.join() == 200);
        become(ids);
        assertThat(new Facts(installation.database()).fetchedBySync()).isPositive();
    }

    @Test
    void unknownFieldsAndTypesAreKeptAndHurtNothing() {
        List<String> ids = submit(1);
        String body =
                """
                {"object":"page","entry":[
                 {"id":"%1$s","time":"17e8","changes":[{"field":"leadgen","value":{"leadgen_id":%2$s,"page_id":%1$s,"form_id":%3$s,"ad_id":0,"new_thing":{"a":[1,null]},"note":"\\u0131\\u015f\\u0131k"}}]},
                 {"id":"%1$s","time":1,"changes":[{"field":"leadgen","value":null},{"field":"something_new","value":[]}]},
                 {"id":"%1$s","time":1,"standby":[]}]}
                """
                        .formatted(Installation.PAGE.id(), ids.getFirst(), Installation.FORM);
        assertThat(
                        installation
                                .sender()
                                .post(WebhookSender.META, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(200);
        become(ids);
    }

    /** One after the other: a lead that meets several in a row waits longer each time. */
    @Test
    void catchesUpByItselfAfterEveryKindOfFailure() {
        List<String> all = new ArrayList<>();
        int before = calls();
        for (Fault fault : faults()) {
            List<String> ids = submit(5);
            installation.meta().world().misbehaviour().next("", 0, 1, fault);
            assertThat(deliver(ids)).isEqualTo(200);
            become(ids);
            all.addAll(ids);
        }
        assertThat(calls() - before).as("calls for %d leads", all.size()).isLessThan(80);
    }

    private static List<Fault> faults() {
        return List.of(
                new Fault.Error(500, 2, 0, "An unexpected error has occurred"),
                new Fault.Cut(),
                new Fault.WrongJson(),
                new Fault.Delay(Duration.ofSeconds(3)));
    }

    @Test
    void aDeadTokenIsToldOnceInWordsAndLosesNothing() {
        List<String> ids = submit(20);
        Misbehaviour misbehaviour = installation.meta().world().misbehaviour();
        misbehaviour.killToken(Installation.PAGE.token(), 463);
        ids.forEach(id -> assertThat(deliver(List.of(id))).isEqualTo(200));
        Awaitility.await().atMost(PATIENCE).until(() -> problem().has("key"));
        int callsWhenKnown = calls();

        assertThat(problem().path("detail").asString("")).isNotEmpty();
        assertThat(problem().path("remedy").asString("")).isNotEmpty();
        misbehaviour.stop();
        assertThat(renewToken()).isLessThan(300);
        become(ids);
        assertThat(calls() - callsWhenKnown).as("no storm").isLessThan(60);
    }

    private static JsonNode problem() {
        return installation.api().get("/api/v1/connections/" + connection).body().path("problem");
    }

    private static int renewToken() {
        Api.Answer current = installation.api().get("/api/v1/connections/" + connection);
        return installation
                .api()
                .patch(
                        "/api/v1/connections/" + connection,
                        Map.of("accessToken", Installation.PAGE.token(), "active", true),
                        current.body().path("version").asInt(0))
                .status();
    }

    private static void syncNow() {
        for (int turn = 0; turn < 3; turn++) {
            installation.api().post("/api/v1/connections/" + connection + "/sync", Map.of());
            pause(ThreadLocalRandom.current().nextInt(200));
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> submit(int count) {
        return installation.submitQuietly(count).stream().map(Lead::id).toList();
    }

    private static int deliver(List<String> ids) {
        return installation
                .sender()
                .post(
                        WebhookSender.META,
                        WebhookSender.leadgen(Installation.PAGE.id(), Installation.FORM, ids));
    }

    private static void become(List<String> ids) {
        Facts facts = new Facts(installation.database());
        Awaitility.await().atMost(PATIENCE).until(() -> facts.externalIds().containsAll(ids));
        facts.areSaidOnce();
    }

    private static int calls() {
        return installation.meta().world().calls().byKind().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
