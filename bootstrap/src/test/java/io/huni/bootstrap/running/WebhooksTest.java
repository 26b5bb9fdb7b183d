package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Webhooks of the whole program to a customer's server. */
@Timeout(600)
class WebhooksTest {
    @TempDir static Path home;

    private static Installation installation;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Receiver.isThere(), "npm ci was not run in frontend");
        installation =
                Installation.start(
                        home.resolve("data"), Map.of("HUNI_OUTGOING_ALLOW", "localhost"));
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void whatHappensToALeadArrivesSignedOnceAndInOrder() throws Exception {
        try (Receiver receiver = Receiver.start()) {
            told(receiver, "*");
            String lead = lead("Elif Yılmaz");
            until(() -> receiver.verified("lead.created").size() == 1);
            api().post("/api/v1/leads/" + lead + "/status", Map.of("status", "CONTACTED"));
            until(() -> receiver.verified("lead.status_changed").size() == 1);

            JsonNode created = receiver.verified("lead.created").getFirst();
            JsonNode moved = receiver.verified("lead.status_changed").getFirst();
            assertThat(created.at("/notice/data/lead/fullName").asString())
                    .isEqualTo("Elif Yılmaz");
            assertThat(created.at("/notice/data/lead/id").asString()).isEqualTo(lead);
            assertThat(moved.at("/notice/data/before/status").asString()).isEqualTo("NEW");
            assertThat(moved.at("/notice/data/after/status").asString()).isEqualTo("CONTACTED");
            assertThat(receiver.heard())
                    .extracting(one -> one.at("/notice/wrong").asString(""))
                    .containsOnly("");
        }
    }

    @Test
    void afterANewSecretTheOldOneStillVerifiesAndTheNewOneToo() throws Exception {
        try (Receiver receiver = Receiver.start()) {
            String webhook = told(receiver, "lead.created");
            JsonNode renewed = api().post(path(webhook, "/secret"), Map.of()).body();
            lead("Eski");
            until(() -> receiver.verified("lead.created").size() == 1);
            receiver.secret(renewed.path("secret").asString());
            lead("Yeni");
            until(() -> receiver.verified("lead.created").size() == 2);
        }
    }

    /**
     * R4: requests go on, other addresses are told, and it arrives once when the server is back.
     */
    @Test
    void aReceiverThatHangsHoldsUpNobodyAndIsToldWhenItIsBack() throws Exception {
        try (Receiver hanging = Receiver.start();
                Receiver other = Receiver.start()) {
            String webhook = told(hanging, "lead.created");
            told(other, "lead.created");
            hanging.mood("hang");
            for (int number = 0; number < 12; number++) {
                lead("Bekleyen " + number);
            }
            until(() -> other.verified("lead.created").size() == 12);

            hanging.mood("204");
            until(() -> ids(hanging).size() == 12 && waiting(webhook) == 0);

            assertThat(attempts(webhook, "SENT")).isEqualTo(12);
        }
    }

    @Test
    void whoAnswersGoneIsCalledNoMoreAndTheReasonIsSaid() throws Exception {
        try (Receiver receiver = Receiver.start()) {
            String webhook = told(receiver, "lead.created");
            receiver.mood("410");
            lead("Giden");
            until(() -> read(webhook).path("state").asString("").equals("DISABLED"));
            lead("Kalan");

            assertThat(read(webhook).at("/disabled/key").asString()).isEqualTo("GONE");
            assertThat(read(webhook).at("/disabled/remedy").asString()).isNotBlank();
            receiver.mood("204");
            assertThat(api().patch(path(webhook, ""), Map.of("state", "ACTIVE"), 1).status())
                    .isEqualTo(200);
            api().post(path(webhook, "/replays"), Map.of("since", "2026-01-01T00:00:00Z"));
            until(() -> attempts(webhook, "SENT") == 1);
            assertThat(receiver.heard())
                    .hasSize(2)
                    .extracting(one -> one.path("id").asString())
                    .containsOnly(receiver.heard().getFirst().path("id").asString());
        }
    }

    private static Api api() {
        return installation.api();
    }

    private static String told(Receiver receiver, String event) {
        JsonNode created =
                api().post(
                                "/api/v1/webhooks",
                                Map.of("url", receiver.hook(), "events", List.of(event)))
                        .body();
        receiver.secret(created.path("secret").asString());
        return created.at("/webhook/id").asString();
    }

    private static String lead(String name) {
        JsonNode lead =
                api().post("/api/v1/leads", Map.of("fullName", name, "phone", phone())).body();
        return lead.path("id").asString();
    }

    private static String phone() {
        return "+9053212%05d".formatted((int) (Math.random() * 99_999));
    }

    private static String path(String webhook, String more) {
        return "/api/v1/webhooks/" + webhook + more;
    }

    private static JsonNode read(String webhook) {
        return api().get(path(webhook, "")).body();
    }

    private static long waiting(String webhook) {
        return read(webhook).path("waiting").asLong();
    }

    private static int attempts(String webhook, String state) {
        return api().get(path(webhook, "/messages?limit=200&state=" + state))
                .body()
                .path("items")
                .size();
    }

    private static java.util.Set<String> ids(Receiver receiver) {
        return receiver.verified("lead.created").stream()
                .map(one -> one.path("id").asString())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsMatching(failure -> failure instanceof IOException)
                .until(holds);
    }
}
