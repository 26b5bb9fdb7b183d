package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
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
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack and text messages of the whole program, to a server that stands for both. */
@Timeout(600)
class ChannelsTest {
    private static final String CHANNELS = "/api/v1/notification-channels";
    private static final String TOKEN = "xoxb-1234567890-abcdefghij";

    @TempDir static Path home;

    private static Installation installation;
    private static OtherSide other;
    private static Api colleague;
    private static final AtomicInteger made = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        other = new OtherSide();
        installation =
                Installation.start(
                        home.resolve("data"),
                        Map.of(
                                "HUNI_OUTGOING_ALLOW",
                                "localhost",
                                "HUNI_SLACK_URL",
                                other.url() + "/api"));
        Map<String, Object> person =
                Map.of(
                        "email", "ikinci@ornek.huni.test",
                        "name", "İkinci Yönetici",
                        "role", "ADMIN",
                        "password", Installation.PASSWORD);
        assertThat(api().post("/api/v1/users", person).status()).isEqualTo(201);
        colleague =
                Api.signIn(
                        installation.huni().url(), "ikinci@ornek.huni.test", Installation.PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
        if (other != null) {
            other.close();
        }
    }

    /** R4: requests go on while Slack is down, and it is told once when it is back. */
    @Test
    void whatHappensIsToldAtSlackOnceAlsoAfterAnOutage() throws Exception {
        slack();
        wishes("SLACK");
        other.posted.clear();
        lead("Elif <!channel> *Yılmaz*");
        until(() -> other.posted.size() == 1);

        assertThat(other.lookedUp).last().isEqualTo("email=ilk.yonetici%40ornek.huni.test");
        assertThat(other.posted.getFirst())
                .startsWith("Bearer " + TOKEN)
                .contains("\"channel\":\"U0AYSE\"", "Elif <!channel> *Yılmaz*")
                .contains("Elif &lt;!channel&gt;", "/leads/");

        other.down();
        lead("Biri");
        lead("İkisi");
        until(() -> setup("SLACK").at("/fault/key").asString("").equals("unreachable"));
        assertThat(setup("SLACK").at("/fault/remedy").asString()).isNotBlank();
        other.up();
        until(() -> other.posted.size() == 2 && messages("WAITING").isEmpty());

        assertThat(other.posted.getLast()).contains("Biri", "İkisi");
        assertThat(messages("SENT").toString()).doesNotContain("Biri", "Elif");
        assertThat(setup("SLACK").has("fault")).isFalse();
    }

    @Test
    void aTextMessageGoesToTheOwnNumberAndItsAnswerIsShown() throws Exception {
        sms("00 alindi");
        wishes("SMS");
        JsonNode tried = api().post(CHANNELS + "/sms/tests", Map.of()).body();
        assertThat(tried.path("arrived").asBoolean()).isTrue();
        assertThat(tried.path("answer").asString())
                .startsWith("00 alindi")
                .doesNotContain("905321234567", "cokgizli");
        other.texted.clear();

        lead("Şükrü Işık");
        until(() -> other.texted.size() == 1);

        assertThat(other.texted.getFirst())
                .startsWith("to=905321234567&key=cokgizli&text=")
                .contains("%C5%9E%C3%BCkr%C3%BC%20I%C5%9F%C4%B1k");
    }

    @Test
    void whatTheGatewaySaysItDoesNotTakeIsShownWithTheRemedy() {
        sms("^OK");

        JsonNode tried = api().post(CHANNELS + "/sms/tests", Map.of()).body();

        assertThat(tried.path("arrived").asBoolean()).isFalse();
        assertThat(tried.path("status").asInt()).isEqualTo(200);
        assertThat(tried.at("/fault/key").asString()).isEqualTo("answer-unfit");
        assertThat(tried.at("/fault/remedy").asString()).isNotBlank();
    }

    @Test
    void noSecretIsReadAgain() throws Exception {
        slack();
        sms("00");

        assertThat(api().get(CHANNELS).body().toString()).doesNotContain("cokgizli", TOKEN);
        assertThat(api().get("/api/v1/audit?limit=200").body().toString())
                .doesNotContain("cokgizli", TOKEN);
        assertThat(
                        installation
                                .database()
                                .column("SELECT encode(secret, 'escape') FROM notification_channel")
                                .toString())
                .doesNotContain("cokgizli", TOKEN);
    }

    private static Api api() {
        return installation.api();
    }

    private static void slack() {
        assertThat(api().put(CHANNELS + "/slack", Map.of("token", TOKEN)).status()).isEqualTo(200);
    }

    private static void sms(String success) {
        Map<String, Object> gateway =
                Map.of(
                        "verb", "POST",
                        "url", other.url() + "/sms",
                        "format", "FORM",
                        "body", "to={digits}&key={secret}&text={text}",
                        "secret", "cokgizli",
                        "success", success);
        assertThat(api().put(CHANNELS + "/sms", gateway).status()).isEqualTo(200);
    }

    /** New leads come over this channel and no other. */
    private static void wishes(String channel) {
        Map<String, Object> wishes =
                Map.of(
                        "choices",
                        List.of(Map.of("kind", "LEAD_NEW", "channels", List.of(channel))),
                        "digest",
                        "INSTANT",
                        "phone",
                        "0532 123 45 67");
        assertThat(api().put("/api/v1/notifications/preferences", wishes).status()).isEqualTo(200);
    }

    /** Somebody else makes it, because nobody hears of what one did oneself. */
    private static void lead(String name) {
        Map<String, Object> lead =
                Map.of("fullName", name, "phone", "+9053212%05d".formatted(made.incrementAndGet()));
        assertThat(colleague.post("/api/v1/leads", lead).status()).isEqualTo(201);
    }

    private static JsonNode setup(String channel) {
        return api().get(CHANNELS)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("channel").asString().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> messages(String state) {
        return api().get(CHANNELS + "/messages?state=" + state)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static void until(Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(holds);
    }
}
